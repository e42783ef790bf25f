package org.relayc.lint.rule.network;

import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.exchange.metabase.blob.Assumption;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.postfix.semantics.words.PatternList;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.ExchangeReview;
import org.relayc.lint.review.PostfixReview;
import org.relayc.lint.rule.ExchangeRule;
import org.relayc.lint.rule.PostfixRule;

/** An address of a list has bits set that its mask leaves out. */
public final class MaskNeverMatches implements PostfixRule, ExchangeRule {
  private static final String CURE =
      "clear the bits behind the mask, or write the mask that is meant";

  @Override
  public List<Diagnostic> inPostfix(PostfixReview review) {
    return review.seen("mynetworks").stream()
        .flatMap(seen ->
            broken(seen, review)
                .map(text ->
                    review.at(
                        seen,
                        LintCode.MASK_NEVER_MATCHES,
                        "'"
                            + Findings.shown(text)
                            + "' of mynetworks has bits set behind its mask: who comes to it in the"
                            + " list is refused with 451",
                        CURE))
                .stream())
        .toList();
  }

  /** The first of a list; those behind it are not come to. */
  private static Optional<String> broken(PostfixReview.Seen seen, PostfixReview review) {
    return PatternList.read(seen.value().text(), review.tables()).items().stream()
        .flatMap(item -> PostfixReview.broken(item.pattern()).stream())
        .filter(text -> text.indexOf('/') > 0)
        .findFirst();
  }

  /** Which line it is the list does not tell any more. */
  @Override
  public List<Diagnostic> inExchange(ExchangeReview review) {
    if (!review.legacy().assumptions().contains(Assumption.HOST_BITS.text())) {
      return List.of();
    }
    return review.legacy().servers().stream()
        .filter(server -> server.relayList() instanceof AccessList.Only)
        .limit(1)
        .map(server ->
            review.at(
                "server." + server.name() + ".relay-list",
                LintCode.MASK_NEVER_MATCHES,
                "an address of a list of computers has bits set behind its mask: whether it matches"
                    + " all of its network or nobody is not published",
                CURE))
        .toList();
  }
}

package org.relayc.lint.rule.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.semantics.words.PatternList;
import org.relayc.emitters.postfix.semantics.words.Words;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.PostfixReview;
import org.relayc.lint.rule.PostfixRule;

/** A domain of relay_domains stands for everything below it, too (postconf(5), 3.7). */
public final class ImplicitSubdomains implements PostfixRule {
  private static final String PARAMETER = "relay_domains";

  @Override
  public List<Diagnostic> inPostfix(PostfixReview review) {
    List<Diagnostic> findings = new ArrayList<>();
    for (PostfixReview.Seen seen : review.seen(PARAMETER)) {
      Set<String> own = new TreeSet<>(words(seen, "mydestination"));
      boolean parents = words(seen, "parent_domain_matches_subdomains").contains(PARAMETER);
      if (parents && seen.value().isSet()) {
        PatternList.read(seen.value().text(), review.tables()).items().stream()
            .filter(PatternList.Item::in)
            .flatMap(item -> domain(item.pattern(), review).stream())
            .filter(domain -> !domain.startsWith(".") && !own.contains(domain))
            .findFirst()
            .map(domain -> finding(review, seen, Findings.shown(domain)))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Diagnostic finding(PostfixReview review, PostfixReview.Seen seen, String domain) {
    return review.at(
        seen,
        LintCode.IMPLICIT_SUBDOMAINS,
        "'"
            + domain
            + "' of relay_domains stands for everything below it, too: mail for"
            + " 'any."
            + domain
            + "' is taken from anyone and passed on",
        "if that is not meant, take relay_domains out of parent_domain_matches_subdomains");
  }

  private static List<String> words(PostfixReview.Seen seen, String parameter) {
    return Words.of(seen.service().parameters().of(parameter).text());
  }

  /** A domain that stands there, or the first one of a table. */
  private static Optional<String> domain(PatternList.Pattern pattern, PostfixReview review) {
    return switch (pattern) {
      case PatternList.Pattern.Text(String text) -> Optional.of(text);
      case PatternList.Pattern.InTable(String table) ->
          review.tables().open(table) instanceof Table.Keys keys && keys.size() > 0
              ? Optional.of(keys.entries().iterator().next().key())
              : Optional.empty();
      case PatternList.Pattern.Unseen unseen -> Optional.empty();
    };
  }
}

package org.relayc.lint.rule.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.postfix.configuration.SmtpService;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.semantics.words.PatternList;
import org.relayc.emitters.postfix.semantics.words.Subject;
import org.relayc.emitters.postfix.semantics.words.Words;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.PostfixReview;
import org.relayc.lint.rule.PostfixRule;

/** A key with a dot before it, where a domain stands for what is below it (access(5), 3.7). */
public final class KeyNeverMatches implements PostfixRule {
  private static final Set<Subject> BY_DOMAIN =
      Set.of(Subject.CLIENT, Subject.HELO, Subject.SENDER, Subject.RECIPIENT);

  private static final String CURE =
      "write it without the dot, or take the list out of parent_domain_matches_subdomains";

  @Override
  public List<Diagnostic> inPostfix(PostfixReview review) {
    List<Diagnostic> findings = new ArrayList<>();
    for (PostfixReview.LookUp look : review.lookUps()) {
      if (BY_DOMAIN.contains(look.subject())
          && hasParents(look.service(), "smtpd_access_maps")
          && review.tables().open(look.table()) instanceof Table.Keys keys) {
        dotted(keys)
            .map(entry ->
                Diagnostic.of(LintCode.KEY_NEVER_MATCHES, message(entry.key()), entry.place())
                    .help(CURE))
            .ifPresent(findings::add);
      }
    }
    for (PostfixReview.Seen seen : review.seen("relay_domains")) {
      if (hasParents(seen.service(), "relay_domains")) {
        PatternList.read(seen.value().text(), review.tables()).items().stream()
            .flatMap(item ->
                item.pattern() instanceof PatternList.Pattern.Text(String text)
                    ? Optional.of(text).stream()
                    : Optional.<String>empty().stream())
            .filter(text -> text.startsWith("."))
            .findFirst()
            .map(text -> review.at(seen, LintCode.KEY_NEVER_MATCHES, message(text), CURE))
            .ifPresent(findings::add);
      }
    }
    return findings.stream().distinct().toList();
  }

  private static String message(String key) {
    return "'"
        + Findings.shown(key)
        + "' never matches: a domain without the dot stands for what is below it";
  }

  private static boolean hasParents(SmtpService service, String list) {
    return Words.of(service.parameters().of("parent_domain_matches_subdomains").text())
        .contains(list);
  }

  private static Optional<Table.Entry> dotted(Table.Keys keys) {
    for (Table.Entry entry : keys.entries()) {
      if (entry.key().startsWith(".")) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}

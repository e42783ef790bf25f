package org.relayc.lint.rule.server;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.PostfixReview;
import org.relayc.lint.rule.PostfixRule;

/** What keeps mail from being smuggled in inside of other mail is switched off. */
public final class SmugglingOpen implements PostfixRule {
  private static final List<String> GUARDS =
      List.of("smtpd_forbid_bare_newline", "smtpd_forbid_unauth_pipelining");

  @Override
  public List<Diagnostic> inPostfix(PostfixReview review) {
    return GUARDS.stream()
        .flatMap(guard ->
            review.seen(guard).stream()
                .filter(seen -> seen.value().isSet() && seen.word().equals("no"))
                .map(seen ->
                    review.at(
                        seen,
                        LintCode.SMUGGLING_OPEN,
                        guard
                            + " is off: a client can hide a mail inside of another one, which is"
                            + " then sent in the name of whoever passed it on",
                        "take the line out, or set it to 'yes'")))
        .toList();
  }
}

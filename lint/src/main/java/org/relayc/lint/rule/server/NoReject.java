package org.relayc.lint.rule.server;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.postfix.semantics.words.Lists;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.PostfixReview;
import org.relayc.lint.rule.PostfixRule;

/** Restrictions with which smtpd(8) does not start. */
public final class NoReject implements PostfixRule {
  @Override
  public List<Diagnostic> inPostfix(PostfixReview review) {
    return review.services().stream()
        .flatMap(service ->
            new Lists(service.parameters())
                .refusesToStart().stream()
                    .map(why ->
                        review.at(
                            service,
                            "smtpd_recipient_restrictions",
                            LintCode.POSTFIX_NO_REJECT,
                            "smtpd does not start: " + Findings.shown(why),
                            "end smtpd_relay_restrictions with 'reject_unauth_destination'")))
        .distinct()
        .toList();
  }
}

package org.relayc.lint.rule.address;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.PostfixReview;
import org.relayc.lint.rule.PostfixRule;

/** Strangers may say the way of their mail in its recipient (postconf(5), 3.7). */
public final class RoutingHonoured implements PostfixRule {
  @Override
  public List<Diagnostic> inPostfix(PostfixReview review) {
    return review.seen("allow_untrusted_routing").stream()
        .filter(seen -> seen.word().equals("yes"))
        .map(seen ->
            review.at(
                seen,
                LintCode.ROUTING_CHARS_HONOURED,
                "strangers may say the way in a recipient: 'user%elsewhere@domain' of a domain that"
                    + " is passed on is taken",
                "take allow_untrusted_routing out: the default is 'no'"))
        .toList();
  }
}

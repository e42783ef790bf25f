package org.relayc.lint.rule.upkeep;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.PolicyReview;
import org.relayc.lint.rule.PolicyRule;
import org.relayc.model.policy.RelayRule;

/** A rule whose last day has passed. */
public final class ExpiredRule implements PolicyRule {
  @Override
  public List<Diagnostic> inPolicy(PolicyReview review) {
    return review.policy().rules().stream()
        .filter(rule -> !rule.notes().holdsOn(review.day()))
        .map(rule -> finding(review, rule))
        .toList();
  }

  private static Diagnostic finding(PolicyReview review, RelayRule rule) {
    String ended = "ended on " + rule.notes().until().orElseThrow();
    return switch (rule.effect()) {
      case ALLOW ->
          review.at(
              rule,
              LintCode.EXCEPTION_EXPIRED,
              "this allow " + ended + " and lets nothing through any more",
              "take it out, or give it a later 'until'");
      case DENY ->
          review.at(
              rule,
              LintCode.EXCEPTION_EXPIRED,
              "this deny " + ended + ": what it stopped may relay again",
              "take 'until' out, or the rule, if it is not needed any more");
    };
  }
}

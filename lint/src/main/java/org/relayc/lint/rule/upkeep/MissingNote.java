package org.relayc.lint.rule.upkeep;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.PolicyReview;
import org.relayc.lint.rule.PolicyRule;
import org.relayc.model.policy.Notes;
import org.relayc.model.policy.RelayRule;

/** A grant without a word of why, in a policy that says it of the others. */
public final class MissingNote implements PolicyRule {
  @Override
  public List<Diagnostic> inPolicy(PolicyReview review) {
    List<RelayRule> grants = review.grants();
    if (grants.stream().noneMatch(rule -> isNoted(rule.notes()))) {
      return List.of();
    }
    return grants.stream()
        .filter(rule -> !isNoted(rule.notes()))
        .map(rule ->
            review.at(
                rule,
                LintCode.EXCEPTION_NO_OWNER,
                "nobody knows why this may relay: it has no 'because', no 'owner' and no 'ticket',"
                    + " which others here have",
                "say whose it is and why; 'until' ends it by itself"))
        .toList();
  }

  private static boolean isNoted(Notes notes) {
    return notes.because().isPresent() || notes.owner().isPresent() || notes.ticket().isPresent();
  }
}

package org.relayc.lint.rule;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.review.PolicyReview;

/** Something that the statements of a policy can have wrong. */
@FunctionalInterface
public interface PolicyRule {
  /** In the order of the text. */
  List<Diagnostic> inPolicy(PolicyReview review);
}

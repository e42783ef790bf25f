package org.relayc.lint.rule;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.review.PostfixReview;

/** Something that the parameters and tables of Postfix can have wrong. */
@FunctionalInterface
public interface PostfixRule {
  List<Diagnostic> inPostfix(PostfixReview review);
}

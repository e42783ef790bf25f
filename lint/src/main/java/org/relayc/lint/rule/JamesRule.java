package org.relayc.lint.rule;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.review.JamesReview;

/** Something that the listeners and processors of James can have wrong. */
@FunctionalInterface
public interface JamesRule {
  List<Diagnostic> inJames(JamesReview review);
}

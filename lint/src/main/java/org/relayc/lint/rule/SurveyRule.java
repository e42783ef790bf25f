package org.relayc.lint.rule;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.review.Survey;

/** Something that shows when every transaction is looked at, with one that shows it. */
@FunctionalInterface
public interface SurveyRule {
  /** At one place where mail is taken. */
  List<Diagnostic> at(Survey.Place place);
}

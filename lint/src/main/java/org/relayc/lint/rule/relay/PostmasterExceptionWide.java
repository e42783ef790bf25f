package org.relayc.lint.rule.relay;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.Survey;
import org.relayc.lint.rule.SurveyRule;

/** Strangers relay to postmaster of any domain, where they do to nobody else there. */
public final class PostmasterExceptionWide implements SurveyRule {
  @Override
  public List<Diagnostic> at(Survey.Place place) {
    int toOthers = place.minus(place.strangersRelay(), place.where(Survey.POSTMASTER));
    int whoever = place.some(level -> level == place.levels().recipient(), toOthers);
    int toPostmaster =
        place.minus(place.and(place.strangersRelay(), place.where(Survey.POSTMASTER)), whoever);
    return place
        .finding(
            toPostmaster,
            LintCode.POSTMASTER_EXCEPTION_WIDE,
            "clients of the internet relay " + place.on() + " to postmaster of other domains",
            "name your own domains behind 'postmaster@'; mail for the others is not yours to take")
        .stream()
        .toList();
  }
}

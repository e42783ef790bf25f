package org.relayc.lint.rule.relay;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.Survey;
import org.relayc.lint.rule.SurveyRule;

/** Strangers relay with the null sender, and not with another. */
public final class NullSenderGrant implements SurveyRule {
  @Override
  public List<Diagnostic> at(Survey.Place place) {
    int byAny = place.and(place.strangersRelay(), place.where(Survey.UNMENTIONED_SENDER));
    int withoutSender = place.some(level -> level == place.levels().sender(), byAny);
    int byNull =
        place.minus(
            place.and(place.strangersRelay(), place.where(Survey.NULL_SENDER)), withoutSender);
    if (place.isWithinLimit(byNull)) {
      return List.of();
    }
    return place
        .finding(
            byNull,
            LintCode.NULL_SENDER_GRANT,
            "clients of the internet relay " + place.on() + " with the null sender",
            "bounces come to your own domains, which need no rule; take the grant of the null"
                + " sender out")
        .stream()
        .toList();
  }
}

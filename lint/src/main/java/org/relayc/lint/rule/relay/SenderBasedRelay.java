package org.relayc.lint.rule.relay;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.Survey;
import org.relayc.lint.rule.SurveyRule;

/** Strangers relay by the sender that they write, which anyone can. */
public final class SenderBasedRelay implements SurveyRule {
  @Override
  public List<Diagnostic> at(Survey.Place place) {
    int byAny = place.and(place.strangersRelay(), place.where(Survey.UNMENTIONED_SENDER));
    int withoutSender = place.some(level -> level == place.levels().sender(), byAny);
    int plain = place.minus(place.strangersRelay(), place.where(Survey.NULL_SENDER));
    int bySender = place.minus(plain, withoutSender);
    if (place.isWithinLimit(bySender)) {
      return List.of();
    }
    return place
        .finding(
            bySender,
            LintCode.SENDER_BASED_RELAY,
            "clients of the internet relay " + place.on() + " by the sender that they write",
            "a sender is no proof of who sends: ask for addresses or a log-in, and let the sender"
                + " only forbid")
        .stream()
        .toList();
  }
}

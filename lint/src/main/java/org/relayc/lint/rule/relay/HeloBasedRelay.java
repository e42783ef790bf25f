package org.relayc.lint.rule.relay;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.Survey;
import org.relayc.lint.rule.SurveyRule;
import org.relayc.model.mail.Decision;

/** Strangers relay by the name that they give themselves in HELO, which may be any. */
public final class HeloBasedRelay implements SurveyRule {
  /** How what a client says in HELO begins where it is asked. */
  private static final List<String> ASKED = List.of("the name in HELO ", "the client says HELO");

  @Override
  public List<Diagnostic> at(Survey.Place place) {
    int strangers = place.and(place.where(Survey.NOBODY), place.where(Survey.INTERNET));
    int byHelo =
        place.minus(
            place.and(place.relayedBy(HeloBasedRelay::isSaidInHelo), strangers),
            place.surely(Decision.RELAY));
    return place
        .finding(
            place.and(byHelo, place.perhapsRelayed()),
            LintCode.HELO_BASED_RELAY,
            "clients of the internet relay "
                + place.on()
                + " by the name that they give themselves in HELO",
            "a name in HELO is no proof of who sends: let it only refuse, or take it out")
        .stream()
        .toList();
  }

  private static boolean isSaidInHelo(String asked) {
    return ASKED.stream().anyMatch(asked::startsWith);
  }
}

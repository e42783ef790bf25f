package org.relayc.lint.rule.network;

import java.util.ArrayList;
import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.Survey;
import org.relayc.lint.rule.SurveyRule;
import org.relayc.model.mail.Decision;
import org.relayc.model.meaning.Question;
import org.relayc.model.policy.Gateway;
import org.relayc.verifier.space.Levels;

/** A gateway may relay, and so may those that it hides, who may not under their own addresses. */
public final class GatewayInsideGrant implements SurveyRule {
  @Override
  public List<Diagnostic> at(Survey.Place place) {
    List<Diagnostic> findings = new ArrayList<>();
    int relay = place.and(place.surely(Decision.RELAY), place.where(Survey.NOBODY));
    int byAddress = place.minus(relay, place.where(Survey.NAMED));
    for (Gateway gateway : place.gateways()) {
      int hidden = place.where(new Question.ClientIn(gateway.hidden()));
      int all = place.all(level -> level == Levels.CLIENT, place.or(relay, place.not(hidden)));
      int seen = place.and(byAddress, place.where(new Question.ClientIn(gateway.addresses())));
      place
          .finding(
              place.minus(seen, all),
              LintCode.GATEWAY_INSIDE_GRANT,
              "gateway "
                  + gateway.addresses()
                  + " may relay "
                  + place.on()
                  + ", and through it whoever it hides",
              "take the gateway out of the grant with 'except', or let it hide nobody")
          .ifPresent(findings::add);
    }
    return findings;
  }
}

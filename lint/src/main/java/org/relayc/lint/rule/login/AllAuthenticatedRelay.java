package org.relayc.lint.rule.login;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.Survey;
import org.relayc.lint.rule.SurveyRule;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Networks;
import org.relayc.model.mail.Decision;
import org.relayc.model.policy.Endpoint;

/** Every account relays from the internet, at the port where mail from other servers comes in. */
public final class AllAuthenticatedRelay implements SurveyRule {
  private static final int PORT = 25;
  private static final AddressSet INSIDE = Networks.PRIVATE.union(Networks.LOOPBACK);

  @Override
  public List<Diagnostic> at(Survey.Place place) {
    if (place.service().endpoints().stream().noneMatch(AllAuthenticatedRelay::isOutside)) {
      return List.of();
    }
    int relay = place.and(place.surely(Decision.RELAY), place.where(Survey.INTERNET));
    int nobody = place.where(Survey.NOBODY);
    int everyAccount = place.all(place.levels()::isPrincipal, place.or(relay, nobody));
    int anyway = place.some(place.levels()::isPrincipal, place.and(relay, nobody));
    int accounts = place.minus(place.minus(place.and(relay, everyAccount), nobody), anyway);
    return place
        .finding(
            accounts,
            LintCode.ALL_AUTHENTICATED_RELAY,
            "every account relays from the internet " + place.on() + ", at port 25",
            "let accounts log in at port 587 or 465 alone, or name those that need it here")
        .stream()
        .toList();
  }

  private static boolean isOutside(Endpoint endpoint) {
    return endpoint.port() == PORT
        && endpoint.address().map(address -> !INSIDE.contains(address)).orElse(true);
  }
}

package org.relayc.emitters.postfix.restriction;

import java.util.List;
import org.relayc.model.policy.RelayRule;

/**
 * A rule as it stands on one listener: what the listener makes certain is left out.
 *
 * @param logins for whom it is, among those who can be on the listener
 * @param before conditions on the client
 * @param after conditions on the mail
 * @param overTls true where TLS must be asked for
 */
public record AppliedRule(
    RelayRule rule, Logins logins, List<Guard> before, List<Guard> after, boolean overTls) {
  public boolean isDeny() {
    return rule.effect() == RelayRule.Effect.DENY;
  }

  public boolean asksSender() {
    return after.stream().anyMatch(guard -> guard instanceof Guard.SentBy);
  }
}

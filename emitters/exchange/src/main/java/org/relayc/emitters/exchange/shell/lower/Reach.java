package org.relayc.emitters.exchange.shell.lower;

import java.util.Optional;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;

/**
 * What a rule comes to on one listener.
 *
 * @param beyond a condition that a connector does not know, a fragment
 */
record Reach(RelayRule rule, Optional<String> beyond) {
  /** Empty where the rule can match nothing there. */
  static Optional<Reach> of(RelayRule rule, RelayPolicy policy, Listener listener) {
    Conditions conditions = rule.conditions();
    boolean impossible =
        (conditions.overTls() && listener.tls() == Listener.Tls.NONE)
            || conditions.to().minus(policy.accepted()).isEmpty();
    return impossible
        ? Optional.empty()
        : Optional.of(new Reach(rule, beyond(conditions, policy, listener)));
  }

  private static Optional<String> beyond(
      Conditions conditions, RelayPolicy policy, Listener listener) {
    if (conditions.named().isPresent()) {
      return Optional.of("chooses a connector by the client's address, and never by its name");
    }
    if (conditions.sender().isPresent()) {
      return Optional.of("does not look at senders where it decides on relay");
    }
    if (!conditions.to().union(policy.accepted()).equals(NameSet.ANY)) {
      return Optional.of(
          "lets a client relay to every domain or to none: an accepted domain would be open to"
              + " everybody");
    }
    return conditions.overTls() && !listener.tls().isForced()
        ? Optional.of(
            "cannot ask for TLS before relay alone: RequireTLS is for all mail of a connector")
        : Optional.empty();
  }

  boolean isAllow() {
    return rule.effect() == RelayRule.Effect.ALLOW;
  }
}

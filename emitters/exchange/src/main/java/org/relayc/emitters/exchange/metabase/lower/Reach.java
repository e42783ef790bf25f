package org.relayc.emitters.exchange.metabase.lower;

import java.util.Optional;
import org.relayc.emitters.exchange.metabase.lower.Who.Share;
import org.relayc.model.address.AddressSet;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;

/**
 * What a rule comes to on one listener.
 *
 * @param from its clients, of those that may connect
 * @param who its identities, of those that may send
 * @param beyond a condition that a virtual server does not know, a fragment
 */
record Reach(RelayRule rule, AddressSet from, Who who, Optional<String> beyond) {
  /** Empty where the rule can match nothing there. */
  static Optional<Reach> of(
      RelayRule rule, RelayPolicy policy, Listener listener, Admission admission) {
    Conditions conditions = rule.conditions();
    AddressSet from = conditions.from().intersect(admission.clients());
    Who who =
        sending(
            Who.of(conditions.principals(), policy.membership(), Admission.isOffered(listener)),
            admission);
    boolean impossible =
        from.isEmpty()
            || who.isNobody()
            || (conditions.overTls() && listener.tls() == Listener.Tls.NONE)
            || conditions.to().minus(policy.accepted()).isEmpty();
    return impossible
        ? Optional.empty()
        : Optional.of(new Reach(rule, from, who, beyond(conditions, policy, listener)));
  }

  /** Where everybody has to log in, those who have not are nobody, and all of the others all. */
  private static Who sending(Who who, Admission admission) {
    if (admission.takesAnonymous()) {
      return who;
    }
    return switch (who.loggedIn()) {
      case NONE -> Who.NOBODY;
      case SOME -> new Who(false, Share.SOME);
      case ALL -> Who.EVERYONE;
    };
  }

  private static Optional<String> beyond(
      Conditions conditions, RelayPolicy policy, Listener listener) {
    if (conditions.named().isPresent()) {
      return Optional.of("does not confirm the names of clients by a look-up of their address");
    }
    if (conditions.sender().isPresent()) {
      return Optional.of("does not look at senders where it decides on relay");
    }
    if (!conditions.to().union(policy.accepted()).equals(NameSet.ANY)) {
      return Optional.of("lets a client relay to every domain or to none");
    }
    return conditions.overTls() && !listener.tls().isForced()
        ? Optional.of("cannot ask for TLS before relay alone on listener '" + listener.name() + "'")
        : Optional.empty();
  }

  boolean isForEveryone() {
    return who.equals(Who.EVERYONE);
  }
}

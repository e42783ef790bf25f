package org.relayc.model.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.Membership;

/**
 * A total function from a mail transaction to a decision, in the parts a postmaster writes.
 *
 * @param rules in the order of the text, top-level ones and those of listeners alike
 * @param membership what is known of groups, part of the policy's meaning
 */
public record RelayPolicy(
    List<Deliver> deliver,
    List<Forward> forward,
    List<Gateway> gateways,
    List<Listener> listeners,
    List<RelayRule> rules,
    List<Route> routes,
    List<Claim> claims,
    List<Expectation> expectations,
    Membership membership) {
  public RelayPolicy {
    deliver = List.copyOf(deliver);
    forward = List.copyOf(forward);
    gateways = List.copyOf(gateways);
    listeners = List.copyOf(listeners);
    rules = List.copyOf(rules);
    routes = List.copyOf(routes);
    claims = List.copyOf(claims);
    expectations = List.copyOf(expectations);
  }

  /** Every domain that is delivered here. */
  public NameSet local() {
    return deliver.stream().map(Deliver::domains).reduce(NameSet.EMPTY, NameSet::union);
  }

  /** Every domain that is accepted from anyone and passed on. */
  public NameSet forwarded() {
    return forward.stream().map(Forward::domains).reduce(NameSet.EMPTY, NameSet::union);
  }

  public Optional<Listener> listener(ListenerName name) {
    return listeners.stream().filter(listener -> listener.name().equals(name)).findFirst();
  }

  /** The rules that a listener has on a day, in the order of the text. */
  public List<RelayRule> rules(ListenerName listener, LocalDate day) {
    return rules.stream()
        .filter(rule -> rule.appliesTo(listener) && rule.notes().holdsOn(day))
        .toList();
  }

  /** Where relayed or forwarded mail for a domain goes: its forward's hop, its route, its MX. */
  public NextHop nextHop(DomainName domain) {
    throw new UnsupportedOperationException(domain.text());
  }
}

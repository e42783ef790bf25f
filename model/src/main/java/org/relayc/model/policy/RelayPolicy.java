package org.relayc.model.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
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

  /** The same policy with other rules. */
  public RelayPolicy withRules(List<RelayRule> others) {
    return new RelayPolicy(
        deliver, forward, gateways, listeners, others, routes, claims, expectations, membership);
  }

  /** The same policy with other claims. */
  public RelayPolicy withClaims(List<Claim> others) {
    return new RelayPolicy(
        deliver, forward, gateways, listeners, rules, routes, others, expectations, membership);
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

  /** Every domain that is delivered here or passed on for anyone. */
  public NameSet accepted() {
    return local().union(forwarded());
  }

  /** The last days of rules: after each of them the policy may mean something else. */
  public SortedSet<LocalDate> expiryDays() {
    SortedSet<LocalDate> days = new TreeSet<>();
    rules.forEach(rule -> rule.notes().until().ifPresent(days::add));
    return days;
  }

  /** Where relayed or forwarded mail for a domain goes: its forward's hop, its route, its MX. */
  public NextHop nextHop(DomainName domain) {
    return chooseHop(domain).hop();
  }

  /** The next hop with the statement that sets it; of equally close routes the first. */
  public NextHop.Choice chooseHop(DomainName domain) {
    for (Forward each : forward) {
      if (each.via().isPresent() && each.domains().contains(domain)) {
        return new NextHop.Choice(each.via().get(), Optional.of(each), Optional.empty());
      }
    }
    Optional<Route> closest = Optional.empty();
    int closeness = -1;
    for (Route route : routes) {
      for (Route.Leg leg : route.legs()) {
        int here = leg.closeness(domain).orElse(-1);
        if (here > closeness) {
          closest = Optional.of(route);
          closeness = here;
        }
      }
    }
    return new NextHop.Choice(
        closest.map(Route::via).orElseGet(NextHop.MailExchanger::new), Optional.empty(), closest);
  }
}

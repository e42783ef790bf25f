package org.relayc.emitters.exchange.metabase.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.lower.Who.Share;
import org.relayc.model.address.AddressSet;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;

/**
 * Lowers the rules of one listener. Everything on a virtual server only grants, so what a rule
 * denies is taken out of the grants, and more where it cannot be cut out exactly.
 */
final class RuleLowering {
  private final RelayPolicy policy;
  private final Listener listener;
  private final Admission admission;
  private final boolean canLogIn;
  private final Gaps gaps;
  private final LogInGrants logIns;
  private AddressSet clients = AddressSet.EMPTY;

  RuleLowering(
      RelayPolicy policy, Listener listener, Admission admission, boolean canLogIn, Gaps gaps) {
    this.policy = policy;
    this.listener = listener;
    this.admission = admission;
    this.canLogIn = canLogIn;
    this.gaps = gaps;
    this.logIns = new LogInGrants(policy, listener, gaps);
  }

  Grants lower(List<RelayRule> rules) {
    List<Reach> allows = reaches(rules, RelayRule.Effect.ALLOW);
    List<Reach> denies = reaches(rules, RelayRule.Effect.DENY);
    List<Reach> byAddress = new ArrayList<>();
    allows.forEach(allow -> sort(allow, byAddress));
    denies.stream().filter(deny -> deny.who().loggedIn() != Share.NONE).forEach(this::denyLogIns);
    byAddress.forEach(this::allowClients);
    denies.forEach(this::denyClients);
    return new Grants(clients, logIns.isForAll(), logIns.permissions());
  }

  private List<Reach> reaches(List<RelayRule> rules, RelayRule.Effect effect) {
    return rules.stream()
        .filter(rule -> rule.effect() == effect)
        .map(rule -> Reach.of(rule, policy, listener, admission))
        .flatMap(Optional::stream)
        .toList();
  }

  private void sort(Reach allow, List<Reach> byAddress) {
    boolean isForAllClients = admission.clients().isSubsetOf(allow.from());
    boolean byLogIn = !allow.who().anonymous() || !admission.takesAnonymous();
    if (allow.beyond().isPresent()) {
      leaveOut(allow, allow.beyond().get(), "say it without that condition, if that is meant");
    } else if (byLogIn && isForAllClients && !canLogIn) {
      leaveOut(allow, NoLogIn.reason(listener), NoLogIn.HELP);
    } else if (byLogIn && isForAllClients) {
      logIns.allow(allow);
    } else if (allow.who().anonymous()) {
      byAddress.add(allow);
    } else {
      leaveOut(
          allow,
          "lets a client relay for its address or for its log-in, and asks for no two of them",
          "write 'from' or 'for'; or 'submit for authenticated' on a listener of its own");
    }
  }

  private void allowClients(Reach allow) {
    if (!allow.isForEveryone() && !logIns.isForAll()) {
      leaveOut(
          allow,
          "lets a client relay for its address whether it logs in or not",
          "leave the 'for' out");
      return;
    }
    clients = clients.union(allow.from().ipv4());
    if (!allow.from().ipv6().isEmpty()) {
      gaps.narrow(
          allow.rule().id(),
          "can list IPv4 addresses only as those that may relay",
          "allow IPv4 addresses only",
          "relay from IPv6 addresses on listener '" + listener.name() + "'");
    }
  }

  private void leaveOut(Reach allow, String reason, String help) {
    gaps.narrow(
        allow.rule().id(), reason, help, "all relay by it on listener '" + listener.name() + "'");
  }

  private void denyLogIns(Reach deny) {
    logIns.deny(deny, admission.clients().isSubsetOf(deny.from()));
  }

  private void denyClients(Reach deny) {
    boolean concerns = deny.who().anonymous() || !logIns.isForAll();
    if (!clients.overlaps(deny.from()) || !concerns) {
      return;
    }
    boolean isExact = deny.isForEveryone() || (deny.who().anonymous() && logIns.isForAll());
    if (!isExact || deny.beyond().isPresent()) {
      gaps.narrow(
          deny.rule().id(),
          deny.beyond().orElse("denies relay to an address whoever logs in from it"),
          "deny by 'from' alone, or allow by log-in on a listener of its own",
          "all relay by address from "
              + clients.intersect(deny.from())
              + " on listener '"
              + listener.name()
              + "'");
    }
    clients = clients.minus(deny.from());
  }
}

package org.relayc.emitters.james.lower;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.relayc.emitters.james.condition.Gaps;
import org.relayc.emitters.james.document.Chain.Step;
import org.relayc.emitters.james.document.Condition;
import org.relayc.emitters.james.document.Mailet;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv6Address;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Deliver;
import org.relayc.model.policy.Forward;
import org.relayc.model.policy.NextHop;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Route;

/**
 * Where mail goes next, as steps of which the most specific stands first. The policy is asked once
 * for each name it mentions and once for what lies below that.
 */
final class NextHops {
  /** No policy can mention it: the label is longer than a name may have. */
  private static final String SOMEWHERE = "x".repeat(64);

  private static final String QUEUE = "outgoing";

  private final RelayPolicy policy;
  private final Gaps gaps;

  NextHops(RelayPolicy policy, Gaps gaps) {
    this.policy = policy;
    this.gaps = gaps;
  }

  List<Step> steps() {
    Map<Hop, String> queues = new LinkedHashMap<>();
    Hop usual = hop(new DomainName(SOMEWHERE));
    queues.put(usual, QUEUE);
    List<Step> steps = new ArrayList<>();
    List<NamePattern> patterns = mentioned();
    List<DomainName> same = new ArrayList<>();
    for (int i = 0; i < patterns.size(); i++) {
      NamePattern pattern = patterns.get(i);
      Hop hop = hop(pattern);
      same.add(nameOf(pattern));
      boolean goesOn =
          i + 1 < patterns.size()
              && patterns.get(i + 1).getClass() == pattern.getClass()
              && hop(patterns.get(i + 1)).equals(hop);
      if (!goesOn) {
        Condition condition =
            pattern instanceof NamePattern.Exactly
                ? new Condition.To(same)
                : new Condition.ToBelow(same);
        steps.add(new Step("next-hop-" + (steps.size() + 1), condition, send(hop, queues)));
        same = new ArrayList<>();
      }
    }
    Mailet last = send(usual, queues);
    while (!steps.isEmpty() && steps.getLast().mailet().equals(last)) {
      steps.removeLast();
    }
    steps.add(Step.always(last));
    return steps;
  }

  private record Hop(NextHop next, Mailet.Tls tls) {}

  private Hop hop(NamePattern pattern) {
    DomainName name = nameOf(pattern);
    return hop(
        pattern instanceof NamePattern.Exactly ? name : new DomainName(SOMEWHERE + "." + name));
  }

  private Hop hop(DomainName domain) {
    NextHop.Choice choice = policy.chooseHop(domain);
    Mailet.Tls tls =
        choice
            .route()
            .map(route ->
                switch (route.tls()) {
                  case UNSAID -> Mailet.Tls.AS_USUAL;
                  case OPTIONAL -> Mailet.Tls.OFFERED;
                  case REQUIRED -> Mailet.Tls.REQUIRED;
                })
            .orElse(Mailet.Tls.AS_USUAL);
    return new Hop(choice.hop(), tls);
  }

  private Mailet send(Hop hop, Map<Hop, String> queues) {
    String queue = queues.computeIfAbsent(hop, key -> QUEUE + "-" + (queues.size() + 1));
    return switch (hop.next()) {
      case NextHop.MailExchanger mx ->
          new Mailet.Send(queue, Optional.empty(), OptionalInt.empty(), hop.tls());
      case NextHop.Address(IpAddress address, OptionalInt port) -> {
        if (address instanceof Ipv6Address) {
          gaps.refuse(
              Optional.empty(),
              "takes the colons of next hop '" + address + "' for a port",
              "name the host, or an IPv4 address");
        }
        yield new Mailet.Send(queue, Optional.of(address.toString()), port, hop.tls());
      }
      case NextHop.Host(DomainName name, boolean direct, OptionalInt port) -> {
        if (!direct) {
          gaps.note(
              "James asks for the address of gateway " + name + ", not for its mail exchangers");
        }
        yield new Mailet.Send(queue, Optional.of(name.text()), port, hop.tls());
      }
    };
  }

  /** Every name, and every "below" from the most specific on, that has something of its own. */
  private List<NamePattern> mentioned() {
    boolean isPlain =
        policy.routes().isEmpty()
            && policy.forward().stream().allMatch(forward -> forward.via().isEmpty());
    if (isPlain) {
      return List.of();
    }
    Set<NamePattern> all = new LinkedHashSet<>();
    policy.deliver().stream().map(Deliver::domains).forEach(set -> add(all, set));
    policy.forward().stream().map(Forward::domains).forEach(set -> add(all, set));
    for (Route route : policy.routes()) {
      for (Route.Leg leg : route.legs()) {
        all.add(leg.pattern());
        add(all, leg.except());
      }
    }
    return all.stream()
        .filter(pattern -> !(pattern instanceof NamePattern.Any))
        .sorted(
            Comparator.comparing((NamePattern pattern) -> pattern instanceof NamePattern.Below)
                .thenComparing(
                    pattern -> pattern instanceof NamePattern.Below ? -labels(pattern) : 0)
                .thenComparing(pattern -> hop(pattern).toString())
                .thenComparing(NextHops::nameOf))
        .toList();
  }

  private static int labels(NamePattern pattern) {
    return (int) nameOf(pattern).text().chars().filter(c -> c == '.').count();
  }

  private static DomainName nameOf(NamePattern pattern) {
    return switch (pattern) {
      case NamePattern.Exactly(DomainName name) -> name;
      case NamePattern.Below(DomainName name) -> name;
      case NamePattern.Any() -> throw new IllegalArgumentException("any");
    };
  }

  private static void add(Set<NamePattern> all, NameSet set) {
    set.entries().stream().map(NameSet.Entry::pattern).forEach(all::add);
  }
}

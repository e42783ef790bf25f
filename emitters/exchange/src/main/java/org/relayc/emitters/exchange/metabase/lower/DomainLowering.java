package org.relayc.emitters.exchange.metabase.lower;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.document.DomainSettings;
import org.relayc.emitters.exchange.metabase.document.DomainSettings.Remote;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Deliver;
import org.relayc.model.policy.Forward;
import org.relayc.model.policy.NextHop;
import org.relayc.model.policy.RelayPolicy;

/**
 * Lowers what a policy delivers and passes on. Nothing of it is ever left out: a domain that the
 * server does not know is one that its relay list may relay to.
 */
final class DomainLowering {
  private final RelayPolicy policy;
  private final Gaps gaps;
  private final NameSet local;
  private final NameSet forwarded;

  DomainLowering(RelayPolicy policy, Gaps gaps) {
    this.policy = policy;
    this.gaps = gaps;
    this.local = policy.local();
    this.forwarded = policy.forwarded();
  }

  DomainSettings lower() {
    List<DomainName> delivered = new ArrayList<>();
    for (Deliver deliver : policy.deliver()) {
      for (NameSet.Entry entry : deliver.domains().entries()) {
        add(deliver, entry, delivered);
      }
    }
    if (local.isEmpty()) {
      gaps.refuse(
          Optional.empty(),
          "always delivers mail for its default domain, and the policy delivers none",
          "say what is so: 'deliver' with the server's own name, for example");
    }
    Map<NamePattern, Remote> remote = new LinkedHashMap<>();
    policy.forward().forEach(forward -> add(forward, remote));
    return new DomainSettings(delivered.stream().distinct().toList(), List.copyOf(remote.values()));
  }

  private void add(Deliver deliver, NameSet.Entry entry, List<DomainName> delivered) {
    if (entry.in() && entry.pattern() instanceof NamePattern.Exactly(DomainName name)) {
      delivered.add(name);
    } else {
      gaps.refuse(
          Optional.of(deliver.id()),
          "delivers single domains only, not '" + text(entry.pattern()) + "'",
          "name each domain");
    }
  }

  private void add(Forward forward, Map<NamePattern, Remote> remote) {
    NameSet.Builder said = new NameSet.Builder();
    for (NameSet.Entry entry : forward.domains().entries()) {
      if (!entry.in()) {
        continue;
      }
      said.add(entry.pattern());
      if (entry.pattern() instanceof NamePattern.Below(DomainName above) && !isTaken(above)) {
        gaps.refuse(
            Optional.of(forward.id()),
            "may take '*." + above + "' for '" + above + "' too, which is not documented",
            "forward or deliver '" + above + "' as well, or name each domain");
      }
      remote.putIfAbsent(entry.pattern(), new Remote(entry.pattern(), smartHost(entry.pattern())));
    }
    NameSet built = said.build();
    if (!built.minus(local).isSubsetOf(forwarded)) {
      gaps.refuse(
          Optional.of(forward.id()),
          "has no exceptions from a domain that it passes on",
          "name each domain, or deliver what is excepted");
    }
  }

  private boolean isTaken(DomainName name) {
    return local.contains(name) || forwarded.contains(name);
  }

  private Optional<String> smartHost(NamePattern pattern) {
    NextHop hop =
        NameSet.of(pattern)
            .intersect(forwarded)
            .witness()
            .map(policy::nextHop)
            .orElseGet(NextHop.MailExchanger::new);
    return switch (hop) {
      case NextHop.MailExchanger mx -> Optional.empty();
      case NextHop.Address(var address, var port) -> {
        notePort(port.isPresent());
        yield Optional.of("[" + address + "]");
      }
      case NextHop.Host(DomainName name, boolean direct, var port) -> {
        notePort(port.isPresent());
        yield Optional.of(direct ? "[" + name + "]" : name.text());
      }
    };
  }

  private void notePort(boolean isNamed) {
    if (isNamed) {
      gaps.note("ports of next hops are not written: a virtual server has one outbound port");
    }
  }

  private static String text(NamePattern pattern) {
    return switch (pattern) {
      case NamePattern.Exactly(DomainName name) -> name.text();
      case NamePattern.Below(DomainName name) -> "*." + name;
      case NamePattern.Any() -> "any";
    };
  }
}

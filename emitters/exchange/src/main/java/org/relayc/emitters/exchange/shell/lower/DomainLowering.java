package org.relayc.emitters.exchange.shell.lower;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.relayc.emitters.exchange.shell.document.DomainSettings;
import org.relayc.emitters.exchange.shell.state.AcceptedDomain.Type;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.policy.Deliver;
import org.relayc.model.policy.Forward;
import org.relayc.model.policy.RelayPolicy;

/** Lowers what a policy delivers and passes on to accepted domains. Nothing is ever left out. */
final class DomainLowering {
  private final RelayPolicy policy;
  private final Gaps gaps;

  DomainLowering(RelayPolicy policy, Gaps gaps) {
    this.policy = policy;
    this.gaps = gaps;
  }

  List<DomainSettings> lower() {
    SortedMap<String, DomainSettings> domains = new TreeMap<>();
    for (Deliver deliver : policy.deliver()) {
      add(deliver.id(), deliver.domains(), policy.local(), Type.AUTHORITATIVE, domains);
    }
    for (Forward forward : policy.forward()) {
      add(forward.id(), forward.domains(), policy.forwarded(), Type.INTERNAL_RELAY, domains);
    }
    if (domains.isEmpty()) {
      gaps.refuse(
          Optional.empty(),
          "always has an accepted domain, and the policy delivers none",
          "say what is so: 'deliver' with the organisation's own domain");
    }
    return List.copyOf(domains.values());
  }

  private void add(
      ClauseId clause,
      NameSet names,
      NameSet all,
      Type type,
      SortedMap<String, DomainSettings> domains) {
    for (NameSet.Entry entry : names.entries()) {
      if (!entry.in()) {
        gaps.refuse(
            Optional.of(clause), "has no exceptions from an accepted domain", "name each domain");
        continue;
      }
      switch (entry.pattern()) {
        case NamePattern.Exactly exactly when isBelow(exactly.name(), all) -> {
          // It is in the entry of those below it.
        }
        case NamePattern.Exactly(DomainName name) -> put(name.text(), type, domains);
        case NamePattern.Below(DomainName name) -> {
          if (!all.contains(name)) {
            gaps.refuse(
                Optional.of(clause),
                "takes '*." + name + "' for '" + name + "' too",
                "deliver or forward '" + name + "' alike, or name each domain");
          }
          put("*." + name, type, domains);
        }
        case NamePattern.Any any -> throw new IllegalStateException("any");
      }
    }
  }

  private static boolean isBelow(DomainName name, NameSet all) {
    return all.entries().stream()
        .anyMatch(entry -> entry.in() && entry.pattern().equals(new NamePattern.Below(name)));
  }

  private static void put(String name, Type type, SortedMap<String, DomainSettings> domains) {
    domains.put(name, new DomainSettings(name, type));
  }
}

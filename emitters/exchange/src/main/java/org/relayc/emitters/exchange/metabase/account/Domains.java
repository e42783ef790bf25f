package org.relayc.emitters.exchange.metabase.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.source.Shown;
import org.relayc.emitters.exchange.metabase.store.Location;
import org.relayc.emitters.exchange.metabase.store.Metabase;
import org.relayc.emitters.exchange.metabase.store.MetabaseKey;
import org.relayc.emitters.exchange.metabase.store.Property;
import org.relayc.emitters.exchange.metabase.store.PropertyValue;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** Sorts the domains of a virtual server by the bits of their RouteAction. */
final class Domains {
  // The bits of RouteAction (technet cc757175, a reader's table): alias, drop directory, default.
  private static final long LOCAL = 0x10 | 0x20 | 0x40;

  /** "Allow incoming mail to be relayed to this domain". */
  private static final long DOMAIN_RELAY = 0x1000;

  /** A relay list, or a word on authenticated clients, of the domain's own. */
  private static final long OWN_RELAY = 0x400 | 0x800;

  private final Metabase metabase;
  private final Doubts doubts;
  private final NameSet.Builder local = new NameSet.Builder();
  private final NameSet.Builder forwarded = new NameSet.Builder();
  private final Map<DomainName, Property> wide = new LinkedHashMap<>();

  private Domains(Metabase metabase, Doubts doubts) {
    this.metabase = metabase;
    this.doubts = doubts;
  }

  /** Domains that are delivered, and those that anyone may write to. */
  record Sorted(NameSet local, NameSet forwarded) {}

  /**
   * Those of one server.
   *
   * @param keys of its domains
   */
  static Sorted of(Metabase metabase, Location server, List<MetabaseKey> keys, Doubts doubts) {
    Domains domains = new Domains(metabase, doubts);
    keys.forEach(domains::add);
    metabase.find(server, "DefaultDomain").ifPresent(domains::addDefault);
    NameSet local = domains.local.build();
    NameSet forwarded = domains.forwarded.build();
    domains.doubtWide(local.union(forwarded));
    return new Sorted(local, forwarded.minus(local));
  }

  /** Whether a wildcard is for its own domain too matters only where nothing else says so. */
  private void doubtWide(NameSet taken) {
    wide.forEach((above, action) -> {
      if (!taken.contains(above)) {
        doubts.add(action, "whether it is for '" + above + "' itself is not known");
      }
    });
  }

  private void add(MetabaseKey key) {
    Optional<NamePattern> pattern = pattern(key.location().name());
    Optional<Property> action = metabase.find(key.location(), "RouteAction");
    if (pattern.isEmpty()) {
      doubts.add(key.place() + ": '" + Shown.of(key.location().name()) + "' is no domain");
    }
    if (action.isEmpty() || pattern.isEmpty()) {
      return;
    }
    if (!(action.get().value() instanceof PropertyValue.Number(long bits))) {
      doubts.add(action.get(), "it is no number");
      return;
    }
    if ((bits & OWN_RELAY) != 0) {
      doubts.add(
          action.get(), "how a relay list of a domain meets that of its server is not known");
    }
    if ((bits & LOCAL) != 0) {
      local.add(pattern.get());
    } else if ((bits & DOMAIN_RELAY) != 0) {
      forwarded.add(pattern.get());
      if (pattern.get() instanceof NamePattern.Below(DomainName above)) {
        wide.put(above, action.get());
      }
    }
  }

  private void addDefault(Property property) {
    String text = property.text().strip();
    Optional<DomainName> name = DomainName.parse(text);
    name.ifPresent(each -> local.add(new NamePattern.Exactly(each)));
    if (name.isEmpty() && !text.isEmpty()) {
      doubts.add(property, "'" + Shown.of(text) + "' is no domain");
    }
  }

  /** A wildcard stands first and alone: technet cc758491. */
  static Optional<NamePattern> pattern(String text) {
    if (text.equals("*")) {
      return Optional.of(new NamePattern.Any());
    }
    return text.startsWith("*.")
        ? DomainName.parse(text.substring(2)).map(NamePattern.Below::new)
        : DomainName.parse(text).map(NamePattern.Exactly::new);
  }
}

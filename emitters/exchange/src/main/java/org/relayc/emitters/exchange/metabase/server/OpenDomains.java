package org.relayc.emitters.exchange.metabase.server;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/**
 * Tells the domains of somebody, which a server may pass on for anyone, from the domains of anybody
 * ({@code *}, {@code *.com}): who passes those on is an open relay, whatever the dialog calls it.
 */
public final class OpenDomains {
  private final Predicate<DomainName> isAnybodys;

  private OpenDomains(Predicate<DomainName> isAnybodys) {
    this.isAnybodys = isAnybodys;
  }

  /**
   * The same servers and connectors with the two kept apart.
   *
   * @param isAnybodys whether anybody can register a name below a domain
   */
  public static LegacyServer apart(LegacyServer legacy, Predicate<DomainName> isAnybodys) {
    OpenDomains domains = new OpenDomains(isAnybodys);
    List<Connector> connectors = new ArrayList<>();
    legacy.connectors().forEach(each -> connectors.addAll(domains.apart(each)));
    return new LegacyServer(
        legacy.servers().stream().map(domains::apart).toList(),
        connectors,
        legacy.assumptions(),
        legacy.reservations());
  }

  private VirtualServer apart(VirtualServer server) {
    NameSet opened = open(server.forwarded());
    return new VirtualServer(
        server.name(),
        server.bindings(),
        server.secureBindings(),
        server.connections(),
        server.anonymous(),
        server.logIn(),
        server.requiresTls(),
        server.local(),
        server.forwarded().minus(opened),
        server.opened().union(opened),
        server.relayList(),
        server.relayForAuth(),
        server.submitRelay());
  }

  private List<Connector> apart(Connector connector) {
    NameSet open = open(connector.domains());
    NameSet own = connector.domains().minus(open);
    List<Connector> parts = new ArrayList<>();
    if (!own.isEmpty() || open.isEmpty()) {
      parts.add(new Connector(connector.name(), own, connector.relay(), false));
    }
    if (!open.isEmpty()) {
      parts.add(new Connector(connector.name(), open, connector.relay(), true));
    }
    return parts;
  }

  private NameSet open(NameSet domains) {
    if (domains.containsTheRest()) {
      return domains;
    }
    List<NameSet> open = new ArrayList<>();
    for (NameSet.Entry entry : domains.entries()) {
      if (entry.in()
          && entry.pattern() instanceof NamePattern.Below(DomainName above)
          && isAnybodys.test(above)) {
        open.add(domains.intersect(NameSet.of(entry.pattern())));
      }
    }
    return NameSet.union(open);
  }
}

package org.relayc.emitters.exchange.metabase.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.server.SmartHost;
import org.relayc.emitters.exchange.metabase.source.Shown;
import org.relayc.emitters.exchange.metabase.store.Location;
import org.relayc.emitters.exchange.metabase.store.Metabase;
import org.relayc.emitters.exchange.metabase.store.MetabaseKey;
import org.relayc.emitters.exchange.metabase.store.Property;
import org.relayc.emitters.exchange.metabase.store.PropertyValue;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** Reads where a virtual server of a metabase passes mail on to. */
final class MetabaseSmartHosts {
  /** The bit of RouteAction (technet cc757175, a reader's table). */
  private static final long SMARTHOST = 0x2;

  private final Metabase metabase;
  private final Location server;

  MetabaseSmartHosts(Metabase metabase, Location server) {
    this.metabase = metabase;
    this.server = server;
  }

  /**
   * Those of its domains, and its own.
   *
   * @param domains the keys of its domains
   */
  List<SmartHost> of(List<MetabaseKey> domains) {
    List<SmartHost> hosts = new ArrayList<>();
    for (MetabaseKey key : domains) {
      if ((number(key.location(), "RouteAction") & SMARTHOST) != 0) {
        Domains.pattern(key.location().name())
            .flatMap(pattern -> host(key.location(), "RouteActionString", pattern))
            .ifPresent(hosts::add);
      }
    }
    // 0 is to where DNS says (technet cc739348).
    if (number(server, "SmartHostType") != 0) {
      host(server, "SmartHost", new NamePattern.Any()).ifPresent(hosts::add);
    }
    return hosts;
  }

  private Optional<SmartHost> host(Location at, String name, NamePattern pattern) {
    String of =
        at.equals(server)
            ? "virtual server " + server.name()
            : "domain '" + Shown.of(at.name()) + "'";
    return metabase
        .find(at, name)
        .filter(property -> !property.text().isBlank())
        .map(property ->
            new SmartHost(
                server.name(),
                of,
                NameSet.of(pattern),
                property.text().strip(),
                property.name(),
                property.place()));
  }

  private long number(Location at, String name) {
    return metabase.find(at, name).map(Property::value).orElse(new PropertyValue.Text(""))
            instanceof PropertyValue.Number(long value)
        ? value
        : 0;
  }
}

package org.relayc.emitters.api.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.diagnostics.source.Place;
import org.relayc.model.address.AddressSet;
import org.relayc.model.name.NameSet;

/**
 * What a configuration calls things, and what it says beside its decisions. Nothing here decides: a
 * policy that is made of a configuration takes names, comments and next hops from it.
 *
 * @param clients sets of addresses by what sets them: {@code mynetworks}
 * @param domains the same of domains
 * @param hops where mail goes, the closest first
 * @param checks how the names begin of what cannot be seen and only refuses mail: {@code reject_}
 * @param left what a new server has to be told anew, a fragment each
 */
public record Outline(
    List<Door> doors,
    List<Named<AddressSet>> clients,
    List<Named<NameSet>> domains,
    List<Hop> hops,
    Set<String> checks,
    List<String> left) {
  public static final Outline NOTHING =
      new Outline(List.of(), List.of(), List.of(), List.of(), Set.of(), List.of());

  public Outline {
    doors = List.copyOf(doors);
    clients = List.copyOf(clients);
    domains = List.copyOf(domains);
    hops = List.copyOf(hops);
    checks = Set.copyOf(checks);
    left = List.copyOf(left);
  }

  /** How a listener uses TLS. */
  public enum Tls {
    NONE,
    OPTIONAL,
    REQUIRED,
    IMPLICIT
  }

  /**
   * A listener.
   *
   * @param service the name of its service in the meaning
   * @param hostname what it calls itself
   * @param mechanisms by which one can log in, in lower case; none where nobody can
   */
  public record Door(
      String service,
      Optional<String> hostname,
      Tls tls,
      List<String> mechanisms,
      Optional<Place> place) {
    public Door {
      mechanisms = List.copyOf(mechanisms);
    }
  }

  /**
   * A set and what sets it.
   *
   * @param setting a parameter, an element or a table
   */
  public record Named<S>(String setting, S set, Optional<Place> place) {}

  /**
   * Where mail for some domains goes.
   *
   * @param via a host, one in brackets without a look-up of its mail exchangers, with its port
   */
  public record Hop(String setting, NameSet domains, String via, Optional<Place> place) {}

  /** The listener of a service; one of which nothing is said where there is none. */
  public Door door(String service) {
    return doors.stream()
        .filter(door -> door.service().equals(service))
        .findFirst()
        .orElseGet(
            () -> new Door(service, Optional.empty(), Tls.OPTIONAL, List.of(), Optional.empty()));
  }
}

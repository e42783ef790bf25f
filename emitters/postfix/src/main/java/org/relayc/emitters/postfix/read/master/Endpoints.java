package org.relayc.emitters.postfix.read.master;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.postfix.configuration.Parameters;
import org.relayc.emitters.postfix.read.text.Blank;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;
import org.relayc.model.policy.Endpoint;

/** Where services of master.cf listen (master(5), 3.7). */
public final class Endpoints {
  private static final List<IpAddress> LOOPBACK =
      List.of(new Ipv4Address(0x7f00_0001), new Ipv6Address(0, 1));
  private static final int LONGEST_PORT = 5;

  private final List<MasterService> services;
  private final Parameters main;
  private Optional<List<Endpoint>> screened = Optional.empty();

  public Endpoints(List<MasterService> services, Parameters main) {
    this.services = services;
    this.main = main;
  }

  /** Where clients reach a service; none where we cannot know. */
  public List<Endpoint> of(MasterService service) {
    if (service.type().equals("inet")) {
      return ofName(service.name());
    }
    // postscreen hands over to the one service that postscreen's own parameter names; which of
    // several postscreens it is makes no difference, since all of them do.
    List<Endpoint> behind = screened.orElseGet(this::screened);
    screened = Optional.of(behind);
    return behind;
  }

  private List<Endpoint> screened() {
    List<Endpoint> endpoints = new ArrayList<>();
    for (MasterService other : services) {
      if (other.isInet("postscreen")) {
        List<Endpoint> some = ofName(other.name());
        if (some.isEmpty()) {
          return List.of();
        }
        endpoints.addAll(some);
      }
    }
    return List.copyOf(endpoints);
  }

  private List<Endpoint> ofName(String name) {
    // A name in brackets has colons of its own.
    int colon = name.lastIndexOf(':');
    boolean hasHost = colon >= 0 && name.indexOf(']', colon) < 0;
    Optional<Integer> port = port(hasHost ? name.substring(colon + 1) : name);
    if (port.isEmpty()) {
      return List.of();
    }
    String host = hasHost ? name.substring(0, colon) : "";
    if (host.isEmpty()) {
      return wildcard(port.get());
    }
    return at(addresses(host), port.get());
  }

  /** Everywhere, as far as inet_interfaces says (postconf(5), 3.7). */
  private List<Endpoint> wildcard(int port) {
    Parameters.Value interfaces = main.of("inet_interfaces");
    if (!interfaces.isKnown()) {
      return List.of();
    }
    if (interfaces.text().equalsIgnoreCase("all")) {
      return List.of(new Endpoint(Optional.empty(), port));
    }
    List<IpAddress> all = new ArrayList<>();
    for (String each : Blank.split(interfaces.text(), true)) {
      List<IpAddress> some = each.equalsIgnoreCase("loopback-only") ? LOOPBACK : addresses(each);
      if (some.isEmpty()) {
        return List.of();
      }
      all.addAll(some);
    }
    return at(all, port);
  }

  private static List<Endpoint> at(List<IpAddress> addresses, int port) {
    return addresses.stream()
        .distinct()
        .map(address -> new Endpoint(Optional.of(address), port))
        .toList();
  }

  private static List<IpAddress> addresses(String host) {
    if (host.equalsIgnoreCase("localhost")) {
      return LOOPBACK;
    }
    String bare =
        host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    try {
      return List.of(IpAddress.parse(bare));
    } catch (IllegalArgumentException notAnAddress) {
      return List.of();
    }
  }

  private static Optional<Integer> port(String name) {
    int port =
        switch (name) {
          case "smtp" -> 25;
          case "smtps", "submissions", "urd" -> 465;
          case "submission" -> 587;
          default -> number(name);
        };
    return port >= 1 && port <= 65535 ? Optional.of(port) : Optional.empty();
  }

  private static int number(String name) {
    boolean isNumber =
        !name.isEmpty()
            && name.length() <= LONGEST_PORT
            && name.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Integer.parseInt(name) : -1;
  }
}

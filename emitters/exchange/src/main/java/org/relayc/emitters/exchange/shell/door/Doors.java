package org.relayc.emitters.exchange.shell.door;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.exchange.shell.state.Binding;
import org.relayc.emitters.exchange.shell.state.ReceiveConnector;
import org.relayc.emitters.exchange.shell.state.TransportServer;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.policy.Endpoint;

/** Finds out which connectors of a server may answer where. */
public final class Doors {
  private final List<ReceiveConnector> connectors;

  private Doors(List<ReceiveConnector> connectors) {
    this.connectors = connectors;
  }

  /** The doors of a server, each endpoint in one of them. */
  public static List<Door> of(TransportServer server) {
    return new Doors(server.connectors().stream().filter(ReceiveConnector::enabled).toList())
        .doors();
  }

  private List<Door> doors() {
    Set<Endpoint> endpoints = new LinkedHashSet<>();
    for (ReceiveConnector connector : connectors) {
      connector.bindings().forEach(binding -> endpoints.add(endpoint(binding)));
    }
    Map<List<Door.Candidate>, List<Endpoint>> doors = new LinkedHashMap<>();
    for (Endpoint endpoint : endpoints) {
      List<Door.Candidate> candidates =
          endpoint
              .address()
              .map(address -> at(address, endpoint.port()))
              .orElseGet(() -> anywhere(endpoint.port()));
      doors.computeIfAbsent(candidates, some -> new ArrayList<>()).add(endpoint);
    }
    List<Door> all = new ArrayList<>();
    doors.forEach((candidates, some) -> all.add(new Door(name(some), some, candidates)));
    return all;
  }

  private static Endpoint endpoint(Binding binding) {
    return new Endpoint(
        binding.isAny() ? Optional.empty() : Optional.of(binding.address()), binding.port());
  }

  private static ListenerName name(List<Endpoint> endpoints) {
    List<String> texts = new ArrayList<>();
    for (Endpoint endpoint : endpoints) {
      texts.add(
          endpoint
              .address()
              .map(address -> new Binding(address, endpoint.port()).toString())
              .orElse("*:" + endpoint.port()));
    }
    return new ListenerName(String.join(", ", texts));
  }

  private List<Door.Candidate> at(IpAddress address, int port) {
    List<Door.Candidate> candidates = new ArrayList<>();
    for (ReceiveConnector connector : connectors) {
      boolean close = connector.bindings().contains(new Binding(address, port));
      Binding all = address instanceof Ipv4Address ? Binding.anyIpv4(port) : Binding.anyIpv6(port);
      if (close || connector.bindings().contains(all)) {
        candidates.add(new Door.Candidate(connector, AddressSet.ANY, close));
      }
    }
    return candidates;
  }

  private List<Door.Candidate> anywhere(int port) {
    List<Door.Candidate> candidates = new ArrayList<>();
    for (ReceiveConnector connector : connectors) {
      AddressSet reach = AddressSet.EMPTY;
      if (connector.bindings().contains(Binding.anyIpv4(port))) {
        reach = reach.union(AddressSet.ANY.ipv4());
      }
      if (connector.bindings().contains(Binding.anyIpv6(port))) {
        reach = reach.union(AddressSet.ANY.ipv6());
      }
      if (!reach.isEmpty()) {
        candidates.add(new Door.Candidate(connector, reach, false));
      }
    }
    return candidates;
  }
}

package org.relayc.emitters.exchange.metabase.server;

import java.util.Comparator;
import java.util.List;

/**
 * The virtual servers of a machine, and the connectors of its organisation.
 *
 * @param connectors those that pass on for anyone first
 * @param assumptions what their reading rests on, a sentence each
 * @param reservations what was set up and is not understood, a fragment each with its place
 */
public record LegacyServer(
    List<VirtualServer> servers,
    List<Connector> connectors,
    List<String> assumptions,
    List<String> reservations) {
  /** Servers whose reading rests on nothing. */
  public LegacyServer(
      List<VirtualServer> servers, List<Connector> connectors, List<String> reservations) {
    this(servers, connectors, List.of(), reservations);
  }

  public LegacyServer {
    servers = List.copyOf(servers);
    connectors =
        connectors.stream()
            .sorted(Comparator.comparing(Connector::isForwarding).reversed())
            .toList();
    assumptions = List.copyOf(assumptions);
    reservations = List.copyOf(reservations);
  }
}

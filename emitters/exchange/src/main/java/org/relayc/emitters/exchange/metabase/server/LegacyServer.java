package org.relayc.emitters.exchange.metabase.server;

import java.util.List;

/**
 * The virtual servers of a machine, and the connectors of its organisation.
 *
 * @param reservations what was set up and is not understood, a fragment each with its place
 */
public record LegacyServer(
    List<VirtualServer> servers, List<Connector> connectors, List<String> reservations) {
  public LegacyServer {
    servers = List.copyOf(servers);
    connectors = List.copyOf(connectors);
    reservations = List.copyOf(reservations);
  }
}

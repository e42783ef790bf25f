package org.relayc.emitters.exchange.shell.state;

import java.util.List;
import java.util.Optional;

/**
 * A server that takes mail, and what its organisation adds.
 *
 * @param domains empty where the export does not hold them
 * @param assumptions what its reading rests on, a sentence each
 * @param reservations what is not understood, a fragment each with its place
 */
public record TransportServer(
    String name,
    List<ReceiveConnector> connectors,
    Optional<AcceptedDomains> domains,
    List<String> assumptions,
    List<String> reservations) {
  public TransportServer {
    connectors = List.copyOf(connectors);
    assumptions = List.copyOf(assumptions);
    reservations = List.copyOf(reservations);
  }
}

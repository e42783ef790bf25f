package org.relayc.emitters.exchange.shell.door;

import java.util.List;
import org.relayc.emitters.exchange.shell.state.ReceiveConnector;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.policy.Endpoint;

/**
 * Endpoints of a server at which the same connectors may answer.
 *
 * @param candidates in the order of the server's connectors
 */
public record Door(ListenerName name, List<Endpoint> endpoints, List<Candidate> candidates) {
  public Door {
    endpoints = List.copyOf(endpoints);
    candidates = List.copyOf(candidates);
  }

  /**
   * A connector that may answer.
   *
   * @param reach the clients that can come to it: those of the family that it listens for
   * @param close whether it listens at this very address, and not at all of them
   */
  public record Candidate(ReceiveConnector connector, AddressSet reach, boolean close) {}
}

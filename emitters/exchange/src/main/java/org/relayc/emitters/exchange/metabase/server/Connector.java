package org.relayc.emitters.exchange.metabase.server;

import org.relayc.model.name.NameSet;

/**
 * An SMTP connector.
 *
 * @param domains its address space
 * @param relay "Allow messages to be relayed to these domains", which overrides every restriction
 *     of the virtual servers
 */
public record Connector(String name, NameSet domains, Answer relay) {
  /** True for an address space that leaves no domain out of reach, as {@code *} does. */
  public boolean isForTheRest() {
    return domains.containsTheRest();
  }

  /** True where it is known that anyone may write to these domains, and these alone. */
  public boolean isForwarding() {
    return !isForTheRest() && relay.known().orElse(false);
  }
}

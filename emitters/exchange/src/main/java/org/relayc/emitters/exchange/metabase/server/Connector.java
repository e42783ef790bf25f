package org.relayc.emitters.exchange.metabase.server;

import org.relayc.model.name.NameSet;

/**
 * An SMTP connector.
 *
 * @param domains its address space
 * @param relay "Allow messages to be relayed to these domains", which overrides every restriction
 *     of the virtual servers
 * @param isOpen true where these are the domains of anybody, as those of {@code *} or {@code *.com}
 */
public record Connector(String name, NameSet domains, Answer relay, boolean isOpen) {
  /** A connector of which nothing is known but whether it leaves any domain out of reach. */
  public Connector(String name, NameSet domains, Answer relay) {
    this(name, domains, relay, domains.containsTheRest());
  }

  /** True where it is known that anyone may write to these domains, and these alone. */
  public boolean isForwarding() {
    return !isOpen && relay.known().orElse(false);
  }
}

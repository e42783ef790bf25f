package org.relayc.emitters.exchange.metabase.server;

import org.relayc.model.name.NameSet;

/**
 * An SMTP connector.
 *
 * @param domains its address space
 * @param relay "Allow messages to be relayed to these domains", which overrides every restriction
 *     of the virtual servers
 */
public record Connector(String name, NameSet domains, Answer relay) {}

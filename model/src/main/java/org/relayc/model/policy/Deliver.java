package org.relayc.model.policy;

import org.relayc.model.name.NameSet;

/** Domains of which this server is the final destination. */
public record Deliver(ClauseId id, NameSet domains) {}

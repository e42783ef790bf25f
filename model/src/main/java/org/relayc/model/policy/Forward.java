package org.relayc.model.policy;

import java.util.Optional;
import org.relayc.model.name.NameSet;

/** Domains accepted from anyone and passed on, through a hop of their own or a route. */
public record Forward(ClauseId id, NameSet domains, Optional<NextHop> via) {}

package org.relayc.model.policy;

import java.util.List;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** Where relayed and forwarded mail for some domains goes, and whether it needs TLS. */
public record Route(ClauseId id, String name, List<Leg> legs, NextHop via, Tls tls) {
  public Route {
    legs = List.copyOf(legs);
  }

  /** One entry of the route's set, with what {@code except} takes away from it. */
  public record Leg(NamePattern pattern, NameSet except) {}

  /** What the route asks of TLS. */
  public enum Tls {
    /** The policy says nothing. */
    UNSAID,
    OPTIONAL,
    REQUIRED
  }
}

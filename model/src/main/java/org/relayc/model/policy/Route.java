package org.relayc.model.policy;

import java.util.List;
import java.util.OptionalInt;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** Where relayed and forwarded mail for some domains goes, and whether it needs TLS. */
public record Route(ClauseId id, String name, List<Leg> legs, NextHop via, Tls tls) {
  public Route {
    legs = List.copyOf(legs);
  }

  /** One entry of the route's set, with what {@code except} takes away from it. */
  public record Leg(NamePattern pattern, NameSet except) {
    /** How closely the leg says a domain: more is closer; nothing where it does not say it. */
    OptionalInt closeness(DomainName domain) {
      if (except.contains(domain)) {
        return OptionalInt.empty();
      }
      return switch (pattern) {
        case NamePattern.Exactly(DomainName name) ->
            name.equals(domain) ? OptionalInt.of(Integer.MAX_VALUE) : OptionalInt.empty();
        case NamePattern.Below(DomainName name) ->
            domain.isBelow(name) ? OptionalInt.of(name.text().length()) : OptionalInt.empty();
        case NamePattern.Any any -> OptionalInt.of(0);
      };
    }
  }

  /** What the route asks of TLS. */
  public enum Tls {
    /** The policy says nothing. */
    UNSAID,
    OPTIONAL,
    REQUIRED
  }
}

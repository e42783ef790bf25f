package org.relayc.model.policy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.PrincipalSet;

/** A service that takes mail, and what holds for all mail it takes. */
public record Listener(
    ClauseId id,
    ListenerName name,
    List<Endpoint> endpoints,
    Optional<DomainName> hostname,
    Tls tls,
    Auth auth,
    List<Accept> accept,
    Optional<Submit> submit) {
  public Listener {
    endpoints = List.copyOf(endpoints);
    accept = List.copyOf(accept);
  }

  /** How a listener uses TLS. */
  public enum Tls {
    NONE,
    OPTIONAL,
    REQUIRED,
    IMPLICIT;

    /** True where a transaction in clear is never taken. */
    public boolean isForced() {
      return this == REQUIRED || this == IMPLICIT;
    }
  }

  /** The SASL mechanisms offered, in upper case; none means that nobody can log in. */
  public record Auth(SortedSet<String> mechanisms, boolean overTls) {
    public static final Auth NONE = new Auth(new TreeSet<>(), false);

    public Auth {
      mechanisms = Collections.unmodifiableSortedSet(new TreeSet<>(mechanisms));
    }

    public boolean isOffered() {
      return !mechanisms.isEmpty();
    }
  }

  /** Clients that may connect at all: of these addresses and, where said, of these names. */
  public record Accept(ClauseId id, AddressSet from, Optional<NameSet> named) {}

  /** Who may send anything at all. */
  public record Submit(ClauseId id, PrincipalSet principals) {}
}

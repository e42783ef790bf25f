package org.relayc.emitters.exchange.metabase.document;

import java.util.List;

/**
 * The entries of "Permissions for Submit and Relay", which are set by hand: their bits are
 * published by nobody.
 *
 * @param allow accounts that may submit and relay
 * @param deny accounts that may not relay, which goes before
 */
public record Permissions(List<Account> allow, List<Account> deny) {
  public static final Permissions NONE = new Permissions(List.of(), List.of());

  /** Everybody who logs in. */
  public static final Account AUTHENTICATED =
      new Account(Kind.AUTHENTICATED, "NT AUTHORITY\\Authenticated Users");

  public Permissions {
    allow = List.copyOf(allow);
    deny = List.copyOf(deny);
  }

  /** A user or a group, as the policy names it. */
  public record Account(Kind kind, String name) {}

  /** What an account is. */
  public enum Kind {
    USER,
    GROUP,
    /** {@code NT AUTHORITY\Authenticated Users}, which has everybody who logs in. */
    AUTHENTICATED
  }
}

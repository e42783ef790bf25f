package org.relayc.emitters.exchange.metabase.server;

import org.relayc.model.principal.PrincipalSet;

/** "Permissions for Submit and Relay", which Exchange 2003 has. */
public sealed interface SubmitRelay {
  /** A server without that dialog. */
  record None() implements SubmitRelay {}

  /**
   * Who has both permissions after every entry that denies.
   *
   * @param mayRelay relay needs submit
   */
  record Granted(PrincipalSet mayRelay) implements SubmitRelay {}

  /**
   * A security descriptor whose bits nobody has told us.
   *
   * @param key what to answer for: {@code server.1.submit-relay}
   */
  record Unreadable(String key) implements SubmitRelay {}
}

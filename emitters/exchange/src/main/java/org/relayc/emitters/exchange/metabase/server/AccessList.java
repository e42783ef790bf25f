package org.relayc.emitters.exchange.metabase.server;

import org.relayc.model.address.AddressSet;
import org.relayc.model.name.NameSet;

/** A list of computers in a dialog, with what it is a list of. */
public sealed interface AccessList {
  /** "Only the list below". */
  record Only(Entries entries) implements AccessList {}

  /** "All except the list below". */
  record AllExcept(Entries entries) implements AccessList {}

  /**
   * A list that cannot be read.
   *
   * @param key what to answer for: {@code server.1.relay-list}
   */
  record Unreadable(String key) implements AccessList {}

  /** Nobody is on it, and only who is on it is meant. */
  AccessList NOBODY = new Only(Entries.NONE);

  /** Nobody is on it, and everybody else is meant. */
  AccessList EVERYBODY = new AllExcept(Entries.NONE);

  /**
   * What a list holds.
   *
   * @param names of clients, by reverse DNS, which the server does not confirm
   */
  record Entries(AddressSet addresses, NameSet names) {
    public static final Entries NONE = new Entries(AddressSet.EMPTY, NameSet.EMPTY);
  }
}

package org.relayc.emitters.exchange.metabase.semantics;

import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;

/** Names of the things that no export tells; what they are called in questions and in answers. */
final class Unconfirmed {
  private Unconfirmed() {}

  /**
   * Whether the name that reverse DNS claims for the client is on a list, where no look-up in the
   * other direction confirms it: the server does not ask for that (language reference, {@code
   * named}).
   */
  static String name(VirtualServer server, String list, AccessList.Entries entries) {
    return "server "
        + server.name()
        + ": the unconfirmed name of the client is on the "
        + list
        + " ("
        + entries.names()
        + ")";
  }
}

package org.relayc.emitters.james.network;

import java.util.Optional;
import org.relayc.model.address.AddressSet;

/** What one entry of a list of networks is to James (NetMatcher, InetNetworkBuilder, 3.8.1). */
public sealed interface Entry {
  /**
   * Addresses.
   *
   * @param oddity what its author may not know of it, a fragment; empty where it means what it says
   */
  record Addresses(AddressSet addresses, Optional<String> oddity) implements Entry {}

  /**
   * Something that only the server knows, a host name that it looks up when it starts.
   *
   * @param asks what is asked of a client, for people
   */
  record Unseen(String asks) implements Entry {}

  /**
   * James leaves it out.
   *
   * @param why a fragment
   */
  record Dropped(String why) implements Entry {}

  /**
   * James does not start.
   *
   * @param why a fragment
   */
  record Fatal(String why) implements Entry {}
}

package org.relayc.verifier.openrelay;

import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.ListenerName;
import org.relayc.verifier.Witness;

/**
 * Clients that may relay though nobody knows who they are.
 *
 * @param clients of the internet, those that a gateway hides among them
 * @param certain false where it depends on answers that cannot be seen, which the witness assumes
 */
public record RelayGrant(
    Kind kind, ListenerName listener, AddressSet clients, boolean certain, Witness witness) {
  /** What lets them. */
  public enum Kind {
    /** Their address alone, or with it something that anyone may claim. */
    BY_ADDRESS,
    /** The name that reverse DNS gives them. */
    BY_NAME,
    /** A log-in that anyone on the way may read. */
    CLEAR_LOG_IN
  }
}

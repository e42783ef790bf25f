package org.relayc.emitters.james.live.instance;

import java.util.Optional;

/**
 * What the pipeline did with one recipient of a mail.
 *
 * @param mailet the mailet that took it
 * @param state the processor that mailet stands in
 * @param gateway the host that a RemoteDelivery was told to use, if any
 * @param error what went wrong on the way, where something did
 */
public record Fate(
    Kind kind, String mailet, String state, Optional<String> gateway, Optional<String> error) {
  /** Where mail ends. */
  public enum Kind {
    DELIVERED,
    RELAYED,
    KEPT_BACK,
    DISCARDED
  }
}

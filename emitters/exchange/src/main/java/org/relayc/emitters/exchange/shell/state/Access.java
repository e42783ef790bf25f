package org.relayc.emitters.exchange.shell.state;

import java.util.List;

/**
 * The access entries of a connector beside those that its permission groups stand for.
 *
 * @param complete false where there may be others
 */
public record Access(List<AccessEntry> entries, boolean complete) {
  /** No entry. */
  public static final Access NONE = new Access(List.of(), true);

  /** Nothing is known of them. */
  public static final Access UNKNOWN = new Access(List.of(), false);

  public Access {
    entries = List.copyOf(entries);
  }

  /** These and no others. */
  public static Access of(List<AccessEntry> entries) {
    return new Access(entries, true);
  }
}

package org.relayc.emitters.exchange.shell.state;

import java.util.List;

/** The access entries of a connector beside those that its permission groups stand for. */
public sealed interface Access {
  /** All of them. */
  record Known(List<AccessEntry> entries) implements Access {
    public Known {
      entries = List.copyOf(entries);
    }
  }

  /** They are not in the export. */
  record Unknown() implements Access {}

  /** No entry. */
  Access NONE = new Known(List.of());
}

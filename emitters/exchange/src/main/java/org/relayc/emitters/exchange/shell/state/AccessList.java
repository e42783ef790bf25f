package org.relayc.emitters.exchange.shell.state;

import java.util.ArrayList;
import java.util.List;

/** All access entries of a connector: those of its permission groups, and the others. */
public record AccessList(List<AccessEntry> entries) {
  public AccessList {
    entries = List.copyOf(entries);
  }

  /** Those that are known. */
  public static AccessList of(ReceiveConnector connector) {
    List<AccessEntry> entries = new ArrayList<>();
    connector.groups().forEach(group -> entries.addAll(group.entries(connector.place())));
    entries.addAll(connector.access().entries());
    return new AccessList(entries);
  }
}

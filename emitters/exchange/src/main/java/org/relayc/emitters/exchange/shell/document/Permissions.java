package org.relayc.emitters.exchange.shell.document;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.relayc.emitters.exchange.shell.state.PermissionGroup;
import org.relayc.emitters.exchange.shell.state.Right;

/** What the sessions of a connector may do: groups where they say it, and entries beside them. */
public record Permissions(Set<PermissionGroup> groups, List<EntrySettings> entries) {
  public Permissions {
    groups = Collections.unmodifiableSet(new TreeSet<>(groups));
    entries = EntrySettings.sorted(entries);
  }

  /** True where nobody may relay. */
  public boolean isWithoutRelay() {
    return !groups.contains(PermissionGroup.EXCHANGE_USERS)
        && entries.stream()
            .noneMatch(entry -> !entry.deny() && entry.right() == Right.ANY_RECIPIENT);
  }
}

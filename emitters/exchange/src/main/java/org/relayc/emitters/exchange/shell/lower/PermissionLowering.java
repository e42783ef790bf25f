package org.relayc.emitters.exchange.shell.lower;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.relayc.emitters.exchange.shell.document.EntrySettings;
import org.relayc.emitters.exchange.shell.document.Permissions;
import org.relayc.emitters.exchange.shell.state.PermissionGroup;
import org.relayc.emitters.exchange.shell.state.Right;
import org.relayc.emitters.exchange.shell.state.Trustee;
import org.relayc.emitters.exchange.shell.state.WellKnown;

/** Two sets of identities as permission groups and access entries. */
final class PermissionLowering {
  private PermissionLowering() {}

  static Permissions of(Grant submit, Grant relay) {
    Set<PermissionGroup> groups = EnumSet.noneOf(PermissionGroup.class);
    List<EntrySettings> entries = new ArrayList<>();
    if (submit.allowsAnonymous()) {
      groups.add(PermissionGroup.ANONYMOUS_USERS);
    }
    boolean users = submit.allowsAuthenticated() && relay.allowsAuthenticated();
    if (users) {
      groups.add(PermissionGroup.EXCHANGE_USERS);
    }
    add(entries, submit, Right.SUBMIT, users);
    add(entries, relay, Right.ANY_RECIPIENT, users);
    return new Permissions(groups, entries);
  }

  private static void add(List<EntrySettings> entries, Grant grant, Right right, boolean users) {
    for (Trustee trustee : grant.allow()) {
      boolean inGroup =
          (trustee == WellKnown.AUTHENTICATED && users)
              || (trustee == WellKnown.ANONYMOUS && right == Right.SUBMIT);
      if (!inGroup) {
        entries.add(new EntrySettings(false, trustee, right));
      }
    }
    grant.deny().forEach(trustee -> entries.add(new EntrySettings(true, trustee, right)));
  }
}

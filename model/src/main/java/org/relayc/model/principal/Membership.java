package org.relayc.model.principal;

import java.util.Map;
import java.util.SortedSet;

/** What is known of who is in which group. */
public sealed interface Membership {
  /** Nothing is known: any user may be in any group. */
  record Free() implements Membership {}

  /**
   * A directory: a user's groups are what it says, and a user it does not list has none. Users and
   * groups are in lower case.
   */
  record Directory(Map<String, SortedSet<String>> groupsOfUser) implements Membership {
    public Directory {
      groupsOfUser = Map.copyOf(groupsOfUser);
    }
  }
}

package org.relayc.model.principal;

import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is known of who is in which group. */
public sealed interface Membership {
  /** Nothing is known: any user may be in any group. */
  record Free() implements Membership {}

  /**
   * A directory: a user's groups are what it says, and a user it does not list has none. Users and
   * groups are in lower case.
   */
  record Directory(Map<String, SortedSet<String>> groupsOfUser) implements Membership {
    public static final Directory EMPTY = new Directory(Map.of());

    public Directory {
      groupsOfUser = Map.copyOf(groupsOfUser);
    }

    /** A log-in with the groups that the directory gives it, if any. */
    public Identity.LoggedIn identity(String login) {
      SortedSet<String> groups = groupsOfUser.get(login.toLowerCase(Locale.ROOT));
      return new Identity.LoggedIn(login, groups == null ? new TreeSet<>() : groups);
    }
  }

  /** An identity as it is under what is known. */
  default Identity settle(Identity identity) {
    return switch (this) {
      case Free free -> identity;
      case Directory directory ->
          switch (identity) {
            case Identity.Anonymous anonymous -> anonymous;
            case Identity.LoggedIn loggedIn -> directory.identity(loggedIn.user());
          };
    };
  }

  /** A set as it is under what is known: with a directory, one without groups. */
  default PrincipalSet settle(PrincipalSet set) {
    return switch (this) {
      case Free free -> set;
      case Directory directory ->
          set.groups().isEmpty() ? set : Logins.of(set, directory).orElseThrow().toSet();
    };
  }
}

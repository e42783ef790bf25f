package org.relayc.model.principal;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who a session is. */
public sealed interface Identity {
  /** Nobody has logged in. */
  record Anonymous() implements Identity {}

  /**
   * Somebody has, with the log-in as the server sees it; user and groups are compared without case
   * and kept in lower case.
   */
  record LoggedIn(String user, SortedSet<String> groups) implements Identity {
    public LoggedIn {
      user = user.toLowerCase(Locale.ROOT);
      TreeSet<String> folded = new TreeSet<>();
      groups.forEach(group -> folded.add(group.toLowerCase(Locale.ROOT)));
      groups = Collections.unmodifiableSortedSet(folded);
    }
  }
}

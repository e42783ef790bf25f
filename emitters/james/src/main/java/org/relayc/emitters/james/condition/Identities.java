package org.relayc.emitters.james.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.relayc.emitters.james.document.Condition;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.Logins;
import org.relayc.model.principal.PrincipalSet;

/** Sets of identities in the terms of a server that knows log-ins and no groups. */
public final class Identities {
  public static final Logins EVERYONE = new Logins(true, true, new TreeSet<>());
  public static final Logins NOBODY = new Logins(false, false, new TreeSet<>());

  private static final String DIRECTORY =
      "name a 'directory' in relayc.yaml, a YAML file of users and groups that lists the group,"
          + " or name users in the policy";

  private Identities() {}

  /**
   * A set as a listener sees it.
   *
   * @param larger whether it may be larger, or smaller, where groups are not known
   */
  public static Logins of(
      PrincipalSet set,
      ClauseId clause,
      RelayPolicy policy,
      LogIn logIn,
      boolean larger,
      Gaps gaps) {
    Optional<Logins> known = Logins.of(set, policy.membership());
    boolean anonymous =
        known.map(Logins::anonymous).orElseGet(() -> set.contains(new Identity.Anonymous()));
    switch (logIn) {
      case NEVER -> {
        return anonymous ? EVERYONE : NOBODY;
      }
      case LOST -> {
        boolean all = anonymous && known.equals(Optional.of(EVERYONE));
        boolean some = anonymous || !known.map(Logins::isEmpty).orElse(false);
        return (larger ? some : all) ? EVERYONE : NOBODY;
      }
      case POSSIBLE -> {}
    }
    if (known.isPresent()) {
      return known.get();
    }
    gaps.narrow(
        clause,
        "does not know who is in group '" + set.groups().first() + "'",
        DIRECTORY,
        larger
            ? "it holds for everybody who is logged in"
            : "it holds for nobody who is logged in");
    return new Logins(anonymous, larger, new TreeSet<>());
  }

  /** Nothing where a log-in cannot be written; that has been refused then. */
  public static Optional<Condition> condition(Logins logins, ClauseId clause, Gaps gaps) {
    for (String login : logins.exceptions()) {
      if (!Sayable.isLogIn(login)) {
        gaps.refuse(
            Optional.of(clause),
            "has no way to write user '" + login + "'",
            "use log-in names of printable ASCII without blanks, commas and '$'");
        return Optional.empty();
      }
    }
    List<String> named = new ArrayList<>(logins.exceptions());
    Condition anonymous = Condition.not(new Condition.LoggedIn());
    if (logins.others()) {
      Condition nobodyElse =
          named.isEmpty() ? new Condition.Always() : Condition.not(new Condition.LoggedInAs(named));
      return Optional.of(
          logins.anonymous()
              ? nobodyElse
              : Condition.all(List.of(new Condition.LoggedIn(), nobodyElse)));
    }
    List<Condition> parts = new ArrayList<>();
    if (logins.anonymous()) {
      parts.add(anonymous);
    }
    if (!named.isEmpty()) {
      parts.add(new Condition.LoggedInAs(named));
    }
    return Optional.of(Condition.any(parts));
  }
}

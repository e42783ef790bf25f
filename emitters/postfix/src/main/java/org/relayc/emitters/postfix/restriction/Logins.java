package org.relayc.emitters.postfix.restriction;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.relayc.model.principal.Membership;
import org.relayc.model.principal.PrincipalSet;

/**
 * A set of identities in the terms of a server that knows logins and no groups.
 *
 * @param anonymous sessions in which nobody is logged in
 * @param others every login but the exceptions
 * @param exceptions logins in lower case, in where others are out and the reverse
 */
record Logins(boolean anonymous, boolean others, SortedSet<String> exceptions) {
  static final Logins NOBODY = new Logins(false, false, new TreeSet<>());
  static final Logins EVERYONE = new Logins(true, true, new TreeSet<>());

  Logins {
    exceptions = Collections.unmodifiableSortedSet(exceptions);
  }

  /**
   * The set under a membership; of a group that is not known everybody or nobody is a member,
   * whatever makes the set larger or smaller.
   */
  static Logins of(PrincipalSet set, Membership membership, boolean larger) {
    return switch (set) {
      case PrincipalSet.Anyone() -> EVERYONE;
      case PrincipalSet.Anonymous() -> new Logins(true, false, new TreeSet<>());
      case PrincipalSet.Authenticated() -> new Logins(false, true, new TreeSet<>());
      case PrincipalSet.User(String login) -> only(login);
      case PrincipalSet.Group(String name) -> members(name, membership, larger);
      case PrincipalSet.Union(var members) ->
          members.stream()
              .map(member -> of(member, membership, larger))
              .reduce(NOBODY, Logins::union);
      case PrincipalSet.Except(var of, var without) ->
          of(of, membership, larger).minus(of(without, membership, !larger));
    };
  }

  /** The groups of a set whose members are not known. */
  static SortedSet<String> unknownGroups(PrincipalSet set, Membership membership) {
    TreeSet<String> found = new TreeSet<>();
    collectUnknown(set, membership, found);
    return found;
  }

  private static void collectUnknown(
      PrincipalSet set, Membership membership, SortedSet<String> into) {
    switch (set) {
      case PrincipalSet.Group(String name) -> {
        if (!isKnown(name, membership)) {
          into.add(name);
        }
      }
      case PrincipalSet.Union(var members) ->
          members.forEach(member -> collectUnknown(member, membership, into));
      case PrincipalSet.Except(var of, var without) -> {
        collectUnknown(of, membership, into);
        collectUnknown(without, membership, into);
      }
      case PrincipalSet.Anyone() -> {}
      case PrincipalSet.Anonymous() -> {}
      case PrincipalSet.Authenticated() -> {}
      case PrincipalSet.User ignored -> {}
    }
  }

  private static boolean isKnown(String group, Membership membership) {
    return switch (membership) {
      case Membership.Free() -> false;
      case Membership.Directory(Map<String, SortedSet<String>> groupsOfUser) ->
          groupsOfUser.values().stream().anyMatch(groups -> groups.contains(group));
    };
  }

  private static Logins members(String group, Membership membership, boolean larger) {
    if (!isKnown(group, membership)) {
      return larger ? new Logins(false, true, new TreeSet<>()) : NOBODY;
    }
    TreeSet<String> users = new TreeSet<>();
    if (membership instanceof Membership.Directory(var groupsOfUser)) {
      groupsOfUser.forEach((user, groups) -> {
        if (groups.contains(group)) {
          users.add(user);
        }
      });
    }
    return new Logins(false, false, users);
  }

  private static Logins only(String login) {
    TreeSet<String> one = new TreeSet<>();
    one.add(login);
    return new Logins(false, false, one);
  }

  boolean contains(String login) {
    return others != exceptions.contains(login);
  }

  boolean isEveryone() {
    return anonymous && others && exceptions.isEmpty();
  }

  boolean isEmpty() {
    return !anonymous && !hasLogins();
  }

  /** True where some login is in. */
  boolean hasLogins() {
    return others || !exceptions.isEmpty();
  }

  /** The part that is logged in. */
  Logins loggedIn() {
    return new Logins(false, others, exceptions);
  }

  Logins union(Logins other) {
    return combine(other, anonymous || other.anonymous, others || other.others, true);
  }

  Logins minus(Logins other) {
    return combine(other, anonymous && !other.anonymous, others && !other.others, false);
  }

  private Logins combine(Logins other, boolean newAnonymous, boolean newOthers, boolean union) {
    TreeSet<String> candidates = new TreeSet<>(exceptions);
    candidates.addAll(other.exceptions);
    candidates.removeIf(login -> {
      boolean in =
          union
              ? contains(login) || other.contains(login)
              : contains(login) && !other.contains(login);
      return in == newOthers;
    });
    return new Logins(newAnonymous, newOthers, candidates);
  }
}

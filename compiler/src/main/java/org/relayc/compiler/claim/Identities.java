package org.relayc.compiler.claim;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.Membership;
import org.relayc.model.principal.PrincipalSet;

/** The identities that an expectation for some principal speaks of. */
final class Identities {
  private final Membership membership;
  private final String nobodyNamed;

  /**
   * Identities under a membership.
   *
   * @param namedUsers every user that the policy names, in lower case
   */
  Identities(Membership membership, Collection<String> namedUsers) {
    this.membership = membership;
    this.nobodyNamed = unnamed(namedUsers);
  }

  private String unnamed(Collection<String> namedUsers) {
    int number = 0;
    String user = "somebody";
    while (namedUsers.contains(user) || isListed(user)) {
      user = "somebody-" + ++number;
    }
    return user;
  }

  private boolean isListed(String user) {
    return membership instanceof Membership.Directory directory
        && directory.groupsOfUser().containsKey(user);
  }

  /** Each principal of a set; none where the directory lists nobody who is in it. */
  List<Identity> of(PrincipalSet set) {
    Set<Identity> found = new LinkedHashSet<>();
    collect(set, found);
    return found.stream().filter(set::contains).toList();
  }

  private void collect(PrincipalSet set, Set<Identity> found) {
    switch (set) {
      case PrincipalSet.Anyone ignored -> {
        found.add(new Identity.Anonymous());
        found.add(loggedIn(nobodyNamed));
      }
      case PrincipalSet.Anonymous ignored -> found.add(new Identity.Anonymous());
      case PrincipalSet.Authenticated ignored -> found.add(loggedIn(nobodyNamed));
      case PrincipalSet.User it -> found.add(loggedIn(it.login()));
      case PrincipalSet.Group it -> collectMembers(it, found);
      case PrincipalSet.Union it -> it.members().forEach(member -> collect(member, found));
      case PrincipalSet.Except it -> collect(it.of(), found);
    }
  }

  private void collectMembers(PrincipalSet.Group group, Set<Identity> found) {
    switch (membership) {
      case Membership.Free ignored ->
          found.add(new Identity.LoggedIn(nobodyNamed, new TreeSet<>(Set.of(group.name()))));
      case Membership.Directory directory ->
          new TreeMap<>(directory.groupsOfUser())
              .forEach((user, groups) -> {
                if (groups.contains(group.name())) {
                  found.add(new Identity.LoggedIn(user, groups));
                }
              });
    }
  }

  private Identity loggedIn(String user) {
    SortedSet<String> none = new TreeSet<>();
    Map<String, SortedSet<String>> directory =
        membership instanceof Membership.Directory it ? it.groupsOfUser() : Map.of();
    return new Identity.LoggedIn(user, directory.getOrDefault(user.toLowerCase(Locale.ROOT), none));
  }
}

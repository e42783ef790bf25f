package org.relayc.model.principal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A principal set without groups: what it says of nobody, of single log-ins, and of all others.
 *
 * @param anonymous whether a session without log-in is in
 * @param others whether a log-in is in that is no exception
 * @param exceptions log-ins in lower case that are in though others are not, or the reverse
 */
public record Logins(boolean anonymous, boolean others, SortedSet<String> exceptions) {
  public Logins {
    exceptions = Collections.unmodifiableSortedSet(new TreeSet<>(exceptions));
  }

  public boolean contains(String login) {
    return others != exceptions.contains(login.toLowerCase(Locale.ROOT));
  }

  public boolean isEmpty() {
    return !anonymous && !others && exceptions.isEmpty();
  }

  /** The same as an expression. */
  public PrincipalSet toSet() {
    List<PrincipalSet> users = new ArrayList<>();
    exceptions.forEach(login -> users.add(new PrincipalSet.User(login)));
    PrincipalSet named = new PrincipalSet.Union(users);
    PrincipalSet loggedIn =
        others ? new PrincipalSet.Except(new PrincipalSet.Authenticated(), named) : named;
    return anonymous
        ? new PrincipalSet.Union(List.of(new PrincipalSet.Anonymous(), loggedIn))
        : loggedIn;
  }

  /** Somebody who is in, with the groups that a directory gives. */
  Optional<Identity> witness(Membership.Directory directory) {
    if (anonymous) {
      return Optional.of(new Identity.Anonymous());
    }
    if (!others) {
      return exceptions.stream().findFirst().map(directory::identity);
    }
    String login = "somebody";
    for (int i = 2; !contains(login); i++) {
      login = "somebody" + i;
    }
    return Optional.of(directory.identity(login));
  }

  /** Nothing where the set speaks of groups and nothing is known of who is in them. */
  public static Optional<Logins> of(PrincipalSet set, Membership membership) {
    PrincipalProgram program = PrincipalProgram.of(set);
    return switch (membership) {
      case Membership.Directory directory -> Optional.of(of(program, directory));
      case Membership.Free free ->
          program.groups().isEmpty()
              ? Optional.of(of(program, Membership.Directory.EMPTY))
              : Optional.empty();
    };
  }

  private static Logins of(PrincipalProgram program, Membership.Directory directory) {
    SortedSet<String> known = new TreeSet<>(directory.groupsOfUser().keySet());
    known.addAll(program.users());
    // No directory and no set has a log-in with this character, so it stands for all others.
    boolean others = program.contains(new Identity.LoggedIn("\u0000", new TreeSet<>()));
    SortedSet<String> exceptions = new TreeSet<>();
    for (String login : known) {
      if (program.contains(directory.identity(login)) != others) {
        exceptions.add(login);
      }
    }
    return new Logins(program.contains(new Identity.Anonymous()), others, exceptions);
  }
}

package org.relayc.model.principal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;

/** A set of identities, as an expression over users and groups. */
public sealed interface PrincipalSet {
  /** Every session. */
  record Anyone() implements PrincipalSet {}

  /** Sessions where nobody is logged in. */
  record Anonymous() implements PrincipalSet {}

  /** Sessions where somebody is logged in. */
  record Authenticated() implements PrincipalSet {}

  /** One user, in lower case. */
  record User(String login) implements PrincipalSet {
    public User {
      login = login.toLowerCase(Locale.ROOT);
    }
  }

  /** The members of a group, its name in lower case. */
  record Group(String name) implements PrincipalSet {
    public Group {
      name = name.toLowerCase(Locale.ROOT);
    }
  }

  /** Whoever is in one of them. */
  record Union(List<PrincipalSet> members) implements PrincipalSet {
    public Union {
      members = List.copyOf(members);
    }

    /**
     * Does not look into the members: a part may occur in others more often than can be counted.
     */
    @Override
    public int hashCode() {
      return 31 + members.size();
    }
  }

  /** Whoever is in the first and not in the second. */
  record Except(PrincipalSet of, PrincipalSet without) implements PrincipalSet {
    /** Does not look into the parts, as that of a union does not. */
    @Override
    public int hashCode() {
      return 37;
    }
  }

  PrincipalSet ANYONE = new Anyone();

  /** How many steps the search for somebody in a set may take. */
  long BUDGET = 1_000_000;

  /** The set in other terms; a part that occurs many times is worked out once. */
  default <R> R fold(PrincipalAlgebra<R> algebra) {
    return PrincipalProgram.of(this).fold(algebra);
  }

  /** The identity's groups are taken as they stand; {@link Membership} has been applied before. */
  default boolean contains(Identity identity) {
    return this instanceof Anyone || PrincipalProgram.of(this).contains(identity);
  }

  /**
   * True when no identity can be in the set, whatever groups it has under the membership. A set of
   * which that is not settled after {@link #BUDGET} steps is not empty.
   */
  default boolean isEmpty(Membership membership) {
    return witness(membership).isEmpty();
  }

  /** Somebody who can be in the set, or, past {@link #BUDGET} steps, somebody who may be. */
  default Optional<Identity> witness(Membership membership) {
    return switch (membership) {
      case Membership.Free free -> new FreeGroups(PrincipalProgram.of(this), BUDGET).find();
      case Membership.Directory directory ->
          Logins.of(this, directory).flatMap(logins -> logins.witness(directory));
    };
  }

  /** The users whom the set names. */
  default SortedSet<String> users() {
    return PrincipalProgram.of(this).users();
  }

  /** The groups that the set names. */
  default SortedSet<String> groups() {
    return PrincipalProgram.of(this).groups();
  }
}

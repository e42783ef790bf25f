package org.relayc.model.principal;

import java.util.List;
import java.util.Locale;

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
  }

  /** Whoever is in the first and not in the second. */
  record Except(PrincipalSet of, PrincipalSet without) implements PrincipalSet {}

  PrincipalSet ANYONE = new Anyone();

  /** The identity's groups are taken as they stand; {@link Membership} has been applied before. */
  default boolean contains(Identity identity) {
    throw new UnsupportedOperationException();
  }

  /** True when no identity can be in the set, whatever groups it has under the membership. */
  default boolean isEmpty(Membership membership) {
    throw new UnsupportedOperationException();
  }
}

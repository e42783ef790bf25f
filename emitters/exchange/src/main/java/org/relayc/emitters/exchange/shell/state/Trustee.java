package org.relayc.emitters.exchange.shell.state;

import java.util.List;
import java.util.Locale;
import org.relayc.model.principal.PrincipalSet;

/** Whom an access entry speaks of. */
public sealed interface Trustee permits WellKnown, Trustee.Account {
  /**
   * A user or a group.
   *
   * @param name in lower case
   */
  record Account(Kind kind, String name) implements Trustee {
    public Account {
      name = name.toLowerCase(Locale.ROOT);
    }

    /** The log-ins that it stands for. */
    public PrincipalSet principals() {
      return switch (kind) {
        case USER -> new PrincipalSet.User(name);
        case GROUP -> new PrincipalSet.Group(name);
        case UNKNOWN ->
            new PrincipalSet.Union(
                List.of(new PrincipalSet.User(name), new PrincipalSet.Group(name)));
      };
    }
  }

  /** What an account is. */
  enum Kind {
    USER,
    GROUP,
    /** An export names both alike. */
    UNKNOWN
  }
}

package org.relayc.emitters.exchange.metabase.lower;

import java.util.Optional;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.Logins;
import org.relayc.model.principal.Membership;
import org.relayc.model.principal.PrincipalSet;

/**
 * A set of identities in the terms of a virtual server.
 *
 * @param anonymous whether a session without a log-in is in
 * @param loggedIn how many of those who log in are
 */
record Who(boolean anonymous, Share loggedIn) {
  static final Who EVERYONE = new Who(true, Share.ALL);
  static final Who NOBODY = new Who(false, Share.NONE);

  /** How many of a kind. */
  enum Share {
    NONE,
    SOME,
    ALL
  }

  /**
   * A set as a listener sees it.
   *
   * @param canLogIn where nobody can, everybody is anonymous
   */
  static Who of(PrincipalSet set, Membership membership, boolean canLogIn) {
    if (set instanceof PrincipalSet.Anyone) {
      return EVERYONE;
    }
    Optional<Logins> logins = Logins.of(set, membership);
    boolean anonymous =
        logins
            .map(Logins::anonymous)
            .orElseGet(() -> membership.settle(set).contains(new Identity.Anonymous()));
    if (!canLogIn) {
      return anonymous ? EVERYONE : NOBODY;
    }
    return new Who(anonymous, logins.map(Who::share).orElse(Share.SOME));
  }

  private static Share share(Logins logins) {
    if (!logins.exceptions().isEmpty()) {
      return Share.SOME;
    }
    return logins.others() ? Share.ALL : Share.NONE;
  }

  boolean isNobody() {
    return equals(NOBODY);
  }
}

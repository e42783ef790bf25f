package org.relayc.emitters.exchange.shell.lower;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.exchange.shell.state.Trustee;
import org.relayc.emitters.exchange.shell.state.WellKnown;

/**
 * A set of identities in the terms of an access list: some who are allowed, and some of them who
 * are denied.
 */
record Grant(List<Trustee> allow, List<Trustee> deny) {
  static final Grant NOBODY = new Grant(List.of(), List.of());

  Grant {
    allow = distinct(allow);
    deny = distinct(deny);
  }

  private static List<Trustee> distinct(List<Trustee> trustees) {
    return trustees.stream().distinct().sorted(Comparator.comparing(Trustee::toString)).toList();
  }

  static Grant of(Trustee one) {
    return new Grant(List.of(one), List.of());
  }

  boolean allowsAnonymous() {
    return allow.contains(WellKnown.ANONYMOUS);
  }

  boolean allowsAuthenticated() {
    return allow.contains(WellKnown.AUTHENTICATED);
  }

  boolean isNobody() {
    return allow.isEmpty();
  }

  /** The same without what has no effect. */
  Grant plain() {
    List<Trustee> allowed = new ArrayList<>(allow);
    List<Trustee> denied = new ArrayList<>(deny);
    if (denied.remove(WellKnown.ANONYMOUS)) {
      allowed.remove(WellKnown.ANONYMOUS);
    }
    if (denied.contains(WellKnown.AUTHENTICATED)) {
      allowed.removeIf(each -> each != WellKnown.ANONYMOUS);
    }
    if (allowed.contains(WellKnown.AUTHENTICATED)) {
      allowed.removeIf(Trustee.Account.class::isInstance);
    }
    allowed.removeAll(denied);
    if (allowed.stream().allMatch(each -> each == WellKnown.ANONYMOUS)) {
      denied.clear();
    }
    return new Grant(allowed, denied);
  }

  /**
   * The same, whether or not who logs in keeps the rights of who has not, which is not documented.
   * Empty where that cannot be said.
   */
  Optional<Grant> certain() {
    Grant plain = plain();
    if (!plain.allowsAnonymous() || plain.allowsAuthenticated()) {
      return Optional.of(plain);
    }
    return plain.allow.size() == 1
        ? Optional.of(new Grant(plain.allow, List.of(WellKnown.AUTHENTICATED)))
        : Optional.empty();
  }
}

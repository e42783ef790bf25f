package org.relayc.emitters.exchange.shell.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.exchange.shell.state.WellKnown;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.PrincipalSet;

/** Works out who may send, and who may relay, from one cell. */
final class CellGrants {
  private final RelayPolicy policy;
  private final Listener listener;
  private final boolean canLogIn;
  private final Gaps gaps;

  CellGrants(RelayPolicy policy, Listener listener, boolean canLogIn, Gaps gaps) {
    this.policy = policy;
    this.listener = listener;
    this.canLogIn = canLogIn;
    this.gaps = gaps;
  }

  /** Who may send at all; nobody where that cannot be said. */
  Grant submit() {
    PrincipalSet set =
        listener.submit().map(Listener.Submit::principals).orElse(PrincipalSet.ANYONE);
    if (!canLogIn) {
      return set.contains(new Identity.Anonymous()) ? Grant.of(WellKnown.ANONYMOUS) : Grant.NOBODY;
    }
    Optional<Grant> grant = said(policy.membership().settle(set));
    if (grant.isEmpty()) {
      gaps.narrow(
          listener.submit().orElseThrow().id(),
          "has entries that allow and that deny, and not this set",
          "write 'submit for authenticated', or name users and groups",
          "nobody submits on listener '" + listener.name() + "'");
    }
    return grant.orElse(Grant.NOBODY);
  }

  private static Optional<Grant> said(PrincipalSet set) {
    return GrantAlgebra.of(set).flatMap(Grant::certain);
  }

  /** Who may relay: every rule that allows, as far as entries can say it beside the others. */
  Grant relay(Cell cell) {
    List<PrincipalSet> denied = new ArrayList<>();
    List<PrincipalSet> allowed = new ArrayList<>();
    List<Reach> allows =
        cell.rules().stream().filter(rule -> rule.isAllow() && rule.beyond().isEmpty()).toList();
    cell.rules().stream()
        .filter(rule -> rule.isAllow() && rule.beyond().isPresent())
        .forEach(rule -> leaveOut(rule, rule.beyond().orElseThrow()));
    if (allows.isEmpty()) {
      return Grant.NOBODY;
    }
    for (Reach rule : cell.rules()) {
      if (!rule.isAllow()) {
        denied.add(rule.rule().conditions().principals());
        rule.beyond().ifPresent(why -> denyMore(rule, why));
      }
    }
    Grant grant = Grant.NOBODY;
    for (Reach rule : allows) {
      allowed.add(rule.rule().conditions().principals());
      Optional<Grant> more = grant(allowed, denied);
      if (more.isPresent()) {
        grant = more.get();
      } else {
        allowed.removeLast();
        leaveOut(rule, "has entries that allow and that deny, and not these rules together");
      }
    }
    return grant;
  }

  private Optional<Grant> grant(List<PrincipalSet> allowed, List<PrincipalSet> denied) {
    PrincipalSet set = new PrincipalSet.Union(allowed);
    if (!denied.isEmpty()) {
      set = new PrincipalSet.Except(set, new PrincipalSet.Union(denied));
    }
    if (!canLogIn) {
      return Optional.of(
          set.contains(new Identity.Anonymous()) ? Grant.of(WellKnown.ANONYMOUS) : Grant.NOBODY);
    }
    return said(policy.membership().settle(set));
  }

  private void leaveOut(Reach rule, String why) {
    gaps.narrow(
        rule.rule().id(),
        why,
        "allow by 'from' and 'for' alone, if that is meant",
        "all relay by it on listener '" + listener.name() + "'");
  }

  private void denyMore(Reach rule, String why) {
    gaps.narrow(
        rule.rule().id(),
        why,
        "deny by 'from' and 'for' alone",
        "all relay of those whom it denies some on listener '" + listener.name() + "'");
  }
}

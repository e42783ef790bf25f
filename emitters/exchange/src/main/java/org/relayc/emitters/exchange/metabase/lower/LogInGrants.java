package org.relayc.emitters.exchange.metabase.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.document.Permissions;
import org.relayc.emitters.exchange.metabase.document.Permissions.Account;
import org.relayc.emitters.exchange.metabase.lower.Who.Share;
import org.relayc.emitters.exchange.metabase.profile.Edition;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;

/**
 * Collects who may relay for having logged in: everybody, or accounts where the server has them.
 */
final class LogInGrants {
  private final RelayPolicy policy;
  private final Listener listener;
  private final Gaps gaps;
  private final List<Account> allow = new ArrayList<>();
  private final List<Account> deny = new ArrayList<>();
  private boolean closed;

  LogInGrants(RelayPolicy policy, Listener listener, Gaps gaps) {
    this.policy = policy;
    this.listener = listener;
    this.gaps = gaps;
  }

  /** Takes a rule that has no other condition. */
  void allow(Reach rule) {
    if (rule.who().loggedIn() == Share.ALL) {
      add(new Permissions(List.of(Permissions.AUTHENTICATED), List.of()), rule);
      return;
    }
    if (!hasAccounts()) {
      leaveOut(rule, "lets everybody relay who logs in, or nobody");
      return;
    }
    accounts(rule)
        .ifPresentOrElse(
            accounts -> add(accounts, rule),
            () -> leaveOut(rule, "has entries that allow and that deny, and not this set"));
  }

  private boolean hasAccounts() {
    return gaps.edition() == Edition.EXCHANGE2003;
  }

  private Optional<Permissions> accounts(Reach rule) {
    return Accounts.of(policy.membership().settle(rule.rule().conditions().principals()));
  }

  private void add(Permissions more, Reach rule) {
    boolean alone = allow.isEmpty();
    if (!alone && !(deny.isEmpty() && more.deny().isEmpty())) {
      leaveOut(rule, "has one list of those who may not, which goes before all who may");
      return;
    }
    allow.addAll(more.allow());
    deny.addAll(more.deny());
  }

  private void leaveOut(Reach rule, String reason) {
    gaps.narrow(
        rule.rule().id(),
        reason,
        "write 'for authenticated', or name addresses",
        "all relay by it on listener '" + listener.name() + "'");
  }

  /**
   * Takes a rule that denies somebody who logs in.
   *
   * @param isForAllClients whether it does so wherever they come from
   */
  void deny(Reach rule, boolean isForAllClients) {
    if (allow.isEmpty() || closed) {
      return;
    }
    boolean isPlain = isForAllClients && rule.beyond().isEmpty();
    if (isPlain && rule.who().loggedIn() == Share.ALL) {
      closed = true;
      return;
    }
    Optional<Permissions> accounts = accounts(rule).filter(each -> each.deny().isEmpty());
    if (isPlain && hasAccounts() && accounts.isPresent()) {
      deny.addAll(accounts.get().allow());
      return;
    }
    closed = true;
    gaps.narrow(
        rule.rule().id(),
        rule.beyond().orElse("lets who logs in relay regardless of everything else"),
        "deny by 'from' or 'for' alone, and keep those who log in on a listener of their own",
        "all relay by log-in on listener '" + listener.name() + "'");
  }

  /** True where everybody who logs in may relay. */
  boolean isForAll() {
    return !closed && deny.isEmpty() && allow.contains(Permissions.AUTHENTICATED);
  }

  /** Nobody where the server has no such entries. */
  Permissions permissions() {
    return closed || !hasAccounts()
        ? Permissions.NONE
        : new Permissions(Accounts.distinct(allow), Accounts.distinct(deny));
  }
}

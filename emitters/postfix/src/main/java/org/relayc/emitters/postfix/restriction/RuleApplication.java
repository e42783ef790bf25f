package org.relayc.emitters.postfix.restriction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.relayc.model.address.AddressSet;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;

/** What a rule comes to on one listener. */
public final class RuleApplication {
  private final RelayPolicy policy;
  private final Listener listener;
  private final NameSet accepted;
  private final Sayable sayable;
  private final Draft draft;

  public RuleApplication(RelayPolicy policy, Listener listener, NameSet accepted, Draft draft) {
    this.policy = policy;
    this.listener = listener;
    this.accepted = accepted;
    this.sayable = new Sayable(draft);
    this.draft = draft;
  }

  /** Empty where the rule can match nothing on the listener. */
  public Optional<AppliedRule> apply(RelayRule rule) {
    Conditions conditions = rule.conditions();
    boolean deny = rule.effect() == RelayRule.Effect.DENY;
    Logins logins = onListener(logins(rule, deny));
    NameSet to = toward(conditions.to());
    List<Guard> before = new ArrayList<>();
    List<Guard> after = new ArrayList<>();
    if (!conditions.from().equals(AddressSet.ANY)) {
      before.add(new Guard.From(conditions.from()));
    }
    conditions.named().ifPresent(names -> before.add(new Guard.Named(names)));
    conditions.sender().ifPresent(senders -> after.add(new Guard.SentBy(senders)));
    if (!to.equals(NameSet.ANY)) {
      after.add(new Guard.To(to));
    }
    if (logins.isEmpty()
        || conditions.from().isEmpty()
        || conditions.to().minus(accepted).isEmpty()
        || (conditions.overTls() && listener.tls() == Listener.Tls.NONE)
        || !sayable.all(rule, before, logins, after)) {
      return Optional.empty();
    }
    boolean overTls = conditions.overTls() && !isCertainlyOverTls(logins);
    if (overTls && deny) {
      refuseDenyOverTls(rule);
      overTls = false;
    }
    return Optional.of(new AppliedRule(rule, logins, before, after, overTls));
  }

  private Logins logins(RelayRule rule, boolean larger) {
    var principals = rule.conditions().principals();
    SortedSet<String> unknown = Logins.unknownGroups(principals, policy.membership());
    for (String group : unknown) {
      sayable.unknownGroup(rule.id(), group, larger);
    }
    return Logins.of(principals, policy.membership(), larger);
  }

  /** Where nobody can log in, everybody is anonymous. */
  private Logins onListener(Logins logins) {
    if (listener.auth().isOffered() && canLogIn()) {
      return logins;
    }
    return logins.anonymous() ? Logins.EVERYONE : Logins.NOBODY;
  }

  private boolean canLogIn() {
    return !listener.auth().overTls() || listener.tls() != Listener.Tls.NONE;
  }

  private boolean isCertainlyOverTls(Logins logins) {
    return listener.tls().isForced() || (listener.auth().overTls() && !logins.anonymous());
  }

  /**
   * The recipients that the rule is really asked about: what we deliver or forward has been taken
   * before, so these domains may be in or out, whichever is shorter to say.
   */
  private NameSet toward(NameSet domains) {
    NameSet shortest = domains;
    for (NameSet same : List.of(domains.union(accepted), domains.minus(accepted))) {
      if (same.equals(NameSet.ANY) || same.entries().size() < shortest.entries().size()) {
        shortest = same;
      }
    }
    return shortest;
  }

  private void refuseDenyOverTls(RelayRule rule) {
    draft.narrow(
        rule.id(),
        "Postfix cannot deny only over TLS on listener '" + listener.name() + "'",
        "leave out 'over tls', or give the listener 'tls required'",
        "on listener '" + listener.name() + "' the rule also denies what comes without TLS");
  }
}

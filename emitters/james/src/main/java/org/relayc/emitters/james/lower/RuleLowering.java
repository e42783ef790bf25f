package org.relayc.emitters.james.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relayc.emitters.james.condition.ClientCondition;
import org.relayc.emitters.james.condition.DomainCondition;
import org.relayc.emitters.james.condition.Gaps;
import org.relayc.emitters.james.condition.Identities;
import org.relayc.emitters.james.condition.LogIn;
import org.relayc.emitters.james.condition.SenderCondition;
import org.relayc.emitters.james.document.Chain.Step;
import org.relayc.emitters.james.document.Condition;
import org.relayc.emitters.james.document.JamesDocument.Caption;
import org.relayc.emitters.james.document.Mailet;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.principal.Logins;

/**
 * Lowers the rules of a listener to steps: what is ours, what is denied, what is allowed; the rest
 * is kept back.
 */
final class RuleLowering {
  private final RelayPolicy policy;
  private final Listener listener;
  private final Admission admission;
  private final LogIn logIn;
  private final Gaps gaps;
  private final NameSet accepted;
  private final List<Caption> captions = new ArrayList<>();
  private AddressSet authorized = AddressSet.EMPTY;
  private boolean takesLogIns;
  private boolean late;

  RuleLowering(RelayPolicy policy, Listener listener, Admission admission, LogIn logIn, Gaps gaps) {
    this.policy = policy;
    this.listener = listener;
    this.admission = admission;
    this.logIn = logIn;
    this.gaps = gaps;
    this.accepted = policy.accepted();
  }

  Program lower(List<RelayRule> rules) {
    List<Step> denied = new ArrayList<>();
    List<Step> allowed = new ArrayList<>();
    RuleNames names = new RuleNames(policy);
    for (RelayRule rule : rules) {
      String name = names.of(rule);
      boolean allows = rule.effect() == RelayRule.Effect.ALLOW;
      condition(rule, allows)
          .ifPresent(condition -> {
            Mailet mailet = new Mailet.GoTo(allows ? States.OUTGOING : States.REFUSED);
            (allows ? allowed : denied).add(new Step(name, condition, mailet));
            captions.add(new Caption(name, rule.caption()));
          });
    }
    List<Step> steps = new ArrayList<>(admission.steps());
    // Before RecipientIsLocal, too, which fails on some of these, and a whole mail with it (3.8.1).
    steps.add(new Step("dressed", new Condition.ToDressed(), new Mailet.GoTo(States.REFUSED)));
    steps.addAll(ours());
    if (!allowed.isEmpty()) {
      steps.addAll(denied);
      steps.addAll(allowed);
    }
    steps.add(Step.always(new Mailet.GoTo(States.REFUSED)));
    late |= !allowed.isEmpty() && !denied.isEmpty();
    late |= logIn == LogIn.POSSIBLE && !takesLogIns;
    return new Program(steps, authorized, allowed.isEmpty() ? List.of() : captions, late);
  }

  /** What is taken from anyone, and what a narrower result does not take. */
  private List<Step> ours() {
    List<Step> steps = new ArrayList<>();
    List<DomainName> local = exactly(policy.local());
    List<DomainName> forwarded = exactly(policy.forwarded());
    if (!local.isEmpty()) {
      steps.add(new Step("local", new Condition.To(local), new Mailet.GoTo(States.LOCAL)));
    }
    if (!forwarded.isEmpty()) {
      steps.add(
          new Step("forwarded", new Condition.To(forwarded), new Mailet.GoTo(States.OUTGOING)));
    }
    NameSet named = NameSet.of(accepted(local, forwarded));
    NameSet left = accepted.minus(named);
    if (!left.isEmpty()) {
      steps.add(
          new Step(
              "ours-below",
              DomainCondition.OF_RECIPIENTS.of(left),
              new Mailet.GoTo(States.REFUSED)));
    }
    return steps;
  }

  private static List<NamePattern> accepted(List<DomainName> local, List<DomainName> forwarded) {
    List<NamePattern> patterns = new ArrayList<>();
    local.forEach(name -> patterns.add(new NamePattern.Exactly(name)));
    forwarded.forEach(name -> patterns.add(new NamePattern.Exactly(name)));
    return patterns;
  }

  static List<DomainName> exactly(NameSet set) {
    List<DomainName> names = new ArrayList<>();
    for (NameSet.Entry entry : set.entries()) {
      if (entry.in() && entry.pattern() instanceof NamePattern.Exactly(DomainName name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** Empty where the rule can match nothing on the listener, or cannot be said. */
  private Optional<Condition> condition(RelayRule rule, boolean allows) {
    Conditions conditions = rule.conditions();
    Logins logins = Identities.of(conditions.principals(), rule.id(), policy, logIn, !allows, gaps);
    AddressSet from = conditions.from();
    boolean impossible =
        logins.isEmpty()
            || from.intersect(admission.clients()).isEmpty()
            || conditions.to().minus(accepted).isEmpty()
            || (conditions.overTls() && listener.tls() == Listener.Tls.NONE);
    if (impossible || !canAsk(rule, allows)) {
      return Optional.empty();
    }
    List<Condition> parts = new ArrayList<>();
    Optional<Condition> clients = clients(rule, allows);
    Optional<Condition> who = Identities.condition(logins, rule.id(), gaps);
    Optional<Condition> senders =
        conditions
            .sender()
            .map(set -> SenderCondition.of(set, rule.id(), gaps))
            .orElseGet(() -> Optional.of(new Condition.Always()));
    if (clients.isEmpty() || who.isEmpty() || senders.isEmpty()) {
      return Optional.empty();
    }
    parts.add(clients.get());
    parts.add(who.get());
    Condition to = toward(conditions.to());
    parts.add(to);
    parts.add(senders.get());
    if (allows) {
      authorize(from, logins);
      boolean isPlain = to instanceof Condition.Always && conditions.sender().isEmpty();
      boolean isForAll = logins.others() && logins.exceptions().isEmpty();
      boolean isOfAll = isForAll && from.equals(AddressSet.ANY);
      takesLogIns |= isPlain && isOfAll;
      late |= !(isPlain && (isOfAll || (isForAll && logins.anonymous())));
    }
    return Optional.of(Condition.all(parts));
  }

  /** Whether what the server cannot ask can be left out; a denial then holds for more. */
  private boolean canAsk(RelayRule rule, boolean allows) {
    Conditions conditions = rule.conditions();
    boolean all = true;
    if (conditions.named().isPresent()) {
      gaps.narrow(
          rule.id(),
          "does not ask for the name of a client's address",
          "name the addresses with 'from'",
          allows ? "the rule is left out" : "the rule denies whatever the client's name is");
      all = !allows;
    }
    if (conditions.overTls() && listener.tls() != Listener.Tls.IMPLICIT) {
      gaps.narrow(
          rule.id(),
          "does not ask for TLS where it decides on relay, on listener '" + listener.name() + "'",
          "leave out 'over tls', or give the listener 'tls implicit'",
          allows
              ? "on listener '" + listener.name() + "' the rule is left out"
              : "on listener '" + listener.name() + "' the rule also denies what comes in clear");
      all &= !allows;
    }
    return all;
  }

  private Optional<Condition> clients(RelayRule rule, boolean allows) {
    AddressSet from = rule.conditions().from();
    Optional<Condition> clients = ClientCondition.within(from);
    if (clients.isPresent()) {
      return clients;
    }
    gaps.narrow(
        rule.id(),
        ClientCondition.TOO_FINE,
        ClientCondition.HELP,
        allows ? "the rule holds for IPv4 clients only" : "the rule holds for every IPv6 client");
    return ClientCondition.within(allows ? from.ipv4() : from.union(AddressSet.ANY.ipv6()));
  }

  private void authorize(AddressSet from, Logins logins) {
    if (logins.anonymous() && admission.who().anonymous()) {
      AddressSet said = ClientCondition.within(from).isPresent() ? from : from.ipv4();
      authorized = authorized.union(said.intersect(admission.clients()));
    }
  }

  /**
   * The recipients that the rule is really asked about: what is ours has been taken before, so
   * these domains may be in or out, whichever is shorter to say.
   */
  private Condition toward(NameSet domains) {
    NameSet shortest = domains;
    for (NameSet same : List.of(domains.union(accepted), domains.minus(accepted))) {
      if (same.equals(NameSet.ANY) || same.entries().size() < shortest.entries().size()) {
        shortest = same;
      }
    }
    return DomainCondition.OF_RECIPIENTS.of(shortest);
  }

  static String effect(RelayRule rule) {
    return rule.effect().name().toLowerCase(Locale.ROOT);
  }
}

package org.relayc.verifier.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.Notes;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.policy.RelayRule.Effect;
import org.relayc.model.principal.PrincipalSet;
import org.relayc.model.sender.SenderSet;

/** A rule in which one thing was got wrong. */
record RuleSlip(String name, RelayRule rule) {
  /** Every slip that makes another rule. */
  static List<RuleSlip> of(RelayRule rule) {
    Conditions all = rule.conditions();
    Optional<NameSet> named = all.named();
    Optional<SenderSet> sender = all.sender();
    PrincipalSet who = all.principals();
    PrincipalSet anyone = new PrincipalSet.Anyone();
    AddressSet from = all.from();
    boolean tls = all.overTls();
    NameSet to = all.to();
    return List.of(
            new RuleSlip("effect swapped", swapped(rule)),
            with("from forgotten", rule, AddressSet.ANY, named, who, to, sender, tls),
            with("from widened", rule, widened(from), named, who, to, sender, tls),
            with("named forgotten", rule, from, Optional.empty(), who, to, sender, tls),
            with("for forgotten", rule, from, named, anyone, to, sender, tls),
            with("to forgotten", rule, from, named, who, NameSet.ANY, sender, tls),
            with("sender forgotten", rule, from, named, who, to, Optional.empty(), tls),
            with("over tls forgotten", rule, from, named, who, to, sender, false),
            new RuleSlip("until forgotten", forever(rule)))
        .stream()
        .filter(slip -> !slip.rule.equals(rule))
        .toList();
  }

  private static RuleSlip with(
      String name,
      RelayRule rule,
      AddressSet from,
      Optional<NameSet> named,
      PrincipalSet principals,
      NameSet to,
      Optional<SenderSet> sender,
      boolean tls) {
    Conditions conditions = new Conditions(from, named, principals, to, sender, tls);
    return new RuleSlip(name, with(rule, rule.effect(), conditions, rule.notes()));
  }

  private static RelayRule swapped(RelayRule rule) {
    Effect other = rule.effect() == Effect.ALLOW ? Effect.DENY : Effect.ALLOW;
    return with(rule, other, rule.conditions(), rule.notes());
  }

  private static RelayRule forever(RelayRule rule) {
    Notes notes = rule.notes();
    Optional<LocalDate> never = Optional.empty();
    return with(
        rule,
        rule.effect(),
        rule.conditions(),
        new Notes(notes.because(), notes.owner(), notes.ticket(), never));
  }

  private static RelayRule with(RelayRule rule, Effect effect, Conditions conditions, Notes notes) {
    return new RelayRule(rule.id(), rule.caption(), effect, rule.listener(), conditions, notes);
  }

  /** The smallest network around the first address that holds more than what is there. */
  private static AddressSet widened(AddressSet from) {
    IpAddress first = from.firstAddress().orElseThrow();
    AddressSet wide = from;
    for (int length = first.width(); length >= 0 && wide.equals(from); length--) {
      wide = from.union(AddressSet.of(Cidr.containing(first, length)));
    }
    return wide;
  }
}

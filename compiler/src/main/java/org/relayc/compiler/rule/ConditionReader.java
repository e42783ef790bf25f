package org.relayc.compiler.rule;

import java.util.List;
import java.util.Optional;
import org.relayc.compiler.problem.Outcome;
import org.relayc.compiler.problem.Problems;
import org.relayc.compiler.sets.PolicySets;
import org.relayc.compiler.sets.WildcardCheck;
import org.relayc.dsl.syntax.Condition;
import org.relayc.dsl.syntax.SetExpression;
import org.relayc.model.address.AddressSet;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Conditions;
import org.relayc.model.principal.PrincipalSet;
import org.relayc.model.sender.SenderSet;

/** Gives conditions their meaning. */
public final class ConditionReader {
  private final PolicySets sets;
  private final Problems problems;

  public ConditionReader(PolicySets sets, Problems problems) {
    this.sets = sets;
    this.problems = problems;
  }

  /** All of the conditions; of two of one kind, which the parser has told of, the last. */
  public Outcome<Conditions> read(List<Condition> conditions) {
    Parts parts = new Parts();
    conditions.forEach(parts::add);
    return new Outcome<>(
        new Conditions(
            parts.from, parts.named, parts.principals, parts.to, parts.sender, parts.overTls),
        parts.sound);
  }

  public PrincipalSet principals(SetExpression set) {
    return sets.principals(set).value();
  }

  private final class Parts {
    private AddressSet from = AddressSet.ANY;
    private Optional<NameSet> named = Optional.empty();
    private PrincipalSet principals = PrincipalSet.ANYONE;
    private NameSet to = NameSet.ANY;
    private Optional<SenderSet> sender = Optional.empty();
    private boolean overTls;
    private boolean sound = true;

    void add(Condition condition) {
      switch (condition) {
        case Condition.From it -> from = take(sets.networks(it.networks()));
        case Condition.Named it -> named = Optional.of(take(named(it.hosts())));
        case Condition.For it -> principals = take(sets.principals(it.principals()));
        case Condition.To it -> to = take(sets.domains(it.domains()));
        case Condition.Sender it -> sender = Optional.of(take(sets.senders(it.senders())));
        case Condition.OverTls ignored -> overTls = true;
      }
    }

    private Outcome<NameSet> named(SetExpression hosts) {
      return WildcardCheck.of(sets.hosts(hosts), hosts, "named", problems);
    }

    private <S> S take(Outcome<S> set) {
      sound &= set.sound();
      return set.value();
    }
  }
}

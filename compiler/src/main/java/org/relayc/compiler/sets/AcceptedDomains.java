package org.relayc.compiler.sets;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.relayc.compiler.names.BuiltInNames;
import org.relayc.compiler.names.SetOrder;
import org.relayc.compiler.problem.Outcome;
import org.relayc.dsl.syntax.SetExpression;
import org.relayc.dsl.syntax.Statement;
import org.relayc.model.name.NameSet;

/** What the {@code deliver} and {@code forward} statements of a policy take, one and all. */
public final class AcceptedDomains {
  private final SetEvaluator<NameSet> domains;
  private final List<Statement> statements;
  private final Map<SetExpression, Outcome<NameSet>> evaluated = new IdentityHashMap<>();
  private final List<SetExpression> circularSets = new ArrayList<>();
  private Outcome<NameSet> local = Outcome.sound(NameSet.EMPTY);
  private Outcome<NameSet> forwarded = Outcome.sound(NameSet.EMPTY);

  AcceptedDomains(SetEvaluator<NameSet> domains, List<Statement> statements) {
    this.domains = domains;
    this.statements = statements;
  }

  void define(String name, boolean circular) {
    switch (name) {
      case SetOrder.DELIVER -> local = union(delivered(), circular);
      case SetOrder.FORWARD -> forwarded = union(forwardedSets(), circular);
      case BuiltInNames.LOCAL -> define(name, local, circular);
      case BuiltInNames.ACCEPTED -> define(name, all(), circular);
      case BuiltInNames.EXTERNAL -> define(name, all().map(NameSet.ANY::minus), circular);
      default -> throw new IllegalStateException("no such step: " + name);
    }
  }

  private void define(String name, Outcome<NameSet> set, boolean circular) {
    domains.define(name, circular ? Outcome.unsound(NameSet.EMPTY) : set);
  }

  private Outcome<NameSet> union(Stream<SetExpression> sets, boolean circular) {
    if (circular) {
      sets.forEach(set -> {
        evaluated.put(set, Outcome.unsound(NameSet.EMPTY));
        circularSets.add(set);
      });
      return Outcome.unsound(NameSet.EMPTY);
    }
    List<NameSet> each = new ArrayList<>();
    boolean sound = true;
    for (SetExpression set : sets.toList()) {
      Outcome<NameSet> one = domains.evaluate(set);
      evaluated.put(set, one);
      each.add(one.value());
      sound &= one.sound();
    }
    return new Outcome<>(Algebra.unionOf(each, NameSet.EMPTY, NameSet::union), sound);
  }

  private Stream<SetExpression> delivered() {
    return statements.stream()
        .flatMap(it ->
            it instanceof Statement.Deliver deliver ? Stream.of(deliver.domains()) : Stream.of());
  }

  private Stream<SetExpression> forwardedSets() {
    return statements.stream()
        .flatMap(it ->
            it instanceof Statement.Forward forward ? Stream.of(forward.domains()) : Stream.of());
  }

  /** Tells what else is wrong with statements that are made of themselves. */
  void checkCircular() {
    circularSets.forEach(domains::evaluate);
  }

  /** The set of one {@code deliver} or {@code forward} statement. */
  public Outcome<NameSet> of(SetExpression statement) {
    return Objects.requireNonNull(evaluated.get(statement), "of no such statement");
  }

  /** The domains of all {@code deliver} statements. */
  public Outcome<NameSet> local() {
    return local;
  }

  /** The domains of all {@code deliver} and {@code forward} statements. */
  public Outcome<NameSet> all() {
    return new Outcome<>(
        local.value().union(forwarded.value()), local.sound() && forwarded.sound());
  }
}

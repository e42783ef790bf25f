package org.relayc.compiler.sets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.relayc.dsl.syntax.Condition;
import org.relayc.dsl.syntax.ListenerItem;
import org.relayc.dsl.syntax.SetExpression;
import org.relayc.dsl.syntax.SetItem;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.dsl.syntax.Statement;

/**
 * How often each name is still to be asked for, so that a chain of names need not stay in memory.
 */
final class References {
  private final Map<String, Integer> left = new HashMap<>();

  private final boolean routes;

  private References(boolean routes) {
    this.routes = routes;
  }

  static References in(List<Statement> statements) {
    References references =
        new References(statements.stream().anyMatch(Statement.Route.class::isInstance));
    for (Statement statement : statements) {
      sets(statement).flatMap(References::names).forEach(references::add);
      if (statement instanceof Statement.Expect it) {
        it.expectation().principal().stream()
            .flatMap(item -> names(new SetExpression(List.of(item), List.of())))
            .forEach(references::add);
      }
    }
    return references;
  }

  private void add(String name) {
    left.merge(name, 1, Integer::sum);
  }

  /** The names of a set that nothing more asks for once the set is made. */
  List<String> spentBy(Statement.Definition definition) {
    if (routes && definition.kind() == SetKind.DOMAIN) {
      return List.of(); // a route goes through its set again, entry by entry
    }
    return names(definition.set()).filter(name -> left.merge(name, -1, Integer::sum) == 0).toList();
  }

  private static Stream<String> names(SetExpression set) {
    return Stream.concat(set.items().stream(), set.except().stream())
        .flatMap(item -> item instanceof SetItem.Reference it ? Stream.of(it) : Stream.of())
        .map(reference -> reference.name().text());
  }

  private static Stream<SetExpression> sets(Statement statement) {
    return switch (statement) {
      case Statement.Definition it -> Stream.of(it.set());
      case Statement.Deliver it -> Stream.of(it.domains());
      case Statement.Forward it -> Stream.of(it.domains());
      case Statement.Gateway it -> Stream.of(it.addresses(), it.hidden());
      case Statement.Listener it -> it.items().stream().flatMap(References::sets);
      case Statement.GlobalRule it -> sets(it.rule().conditions());
      case Statement.Route it -> Stream.of(it.domains());
      case Statement.Claim it -> sets(it.conditions());
      case Statement.Include ignored -> Stream.of();
      case Statement.Expect ignored -> Stream.of();
    };
  }

  private static Stream<SetExpression> sets(ListenerItem item) {
    return switch (item) {
      case ListenerItem.Accept it -> sets(it.clients());
      case ListenerItem.Submit it -> Stream.of(it.principals());
      case ListenerItem.LocalRule it -> sets(it.rule().conditions());
      case ListenerItem.HostName ignored -> Stream.of();
      case ListenerItem.Tls ignored -> Stream.of();
      case ListenerItem.Auth ignored -> Stream.of();
    };
  }

  private static Stream<SetExpression> sets(List<Condition> conditions) {
    return conditions.stream()
        .flatMap(condition ->
            switch (condition) {
              case Condition.From it -> Stream.of(it.networks());
              case Condition.Named it -> Stream.of(it.hosts());
              case Condition.For it -> Stream.of(it.principals());
              case Condition.To it -> Stream.of(it.domains());
              case Condition.Sender it -> Stream.of(it.senders());
              case Condition.OverTls ignored -> Stream.<SetExpression>of();
            });
  }
}

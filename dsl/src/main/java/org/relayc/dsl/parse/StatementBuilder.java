package org.relayc.dsl.parse;

import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.relayc.dsl.parse.grammar.PolicyGrammar.*;
import org.relayc.dsl.syntax.Hop;
import org.relayc.dsl.syntax.Rule;
import org.relayc.dsl.syntax.SetExpression;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.dsl.syntax.Statement;
import org.relayc.dsl.syntax.Statement.Decision;
import org.relayc.dsl.syntax.Statement.Quantifier;
import org.relayc.dsl.syntax.Statement.RouteTls;

/** Builds the statements of a policy, one at a time. */
final class StatementBuilder {
  private final Nodes nodes;
  private final SetBuilder sets;
  private final RuleBuilder rules;
  private final ListenerBuilder listeners;
  private final ExpectationBuilder expectations;

  StatementBuilder(Nodes nodes) {
    this.nodes = nodes;
    this.sets = new SetBuilder(nodes);
    this.rules = new RuleBuilder(nodes, sets);
    this.listeners = new ListenerBuilder(nodes, sets, rules);
    this.expectations = new ExpectationBuilder(nodes, sets);
  }

  /** Nothing where the statement is too broken to say what it is. */
  Optional<Statement> statement(StatementContext statement) {
    if (statement.exception != null) {
      return Optional.empty();
    }
    if (statement instanceof ListenerContext listener) {
      return listeners.listener(listener);
    }
    return Optional.of(nodes.at(whole(statement), statement));
  }

  private Statement whole(StatementContext statement) {
    return switch (statement) {
      case IncludeContext it -> new Statement.Include(nodes.text(it.STRING().getSymbol()));
      case NetworkSetContext it ->
          definition(SetKind.NETWORK, it.NAME(), sets.networks(it.networks()));
      case HostSetContext it -> definition(SetKind.HOST, it.NAME(), sets.hosts(it.hosts()));
      case DomainSetContext it -> definition(SetKind.DOMAIN, it.NAME(), sets.domains(it.domains()));
      case PrincipalSetContext it ->
          definition(SetKind.PRINCIPAL, it.NAME(), sets.principals(it.principals()));
      case SenderSetContext it -> definition(SetKind.SENDER, it.NAME(), sets.senders(it.senders()));
      case DeliverContext it -> new Statement.Deliver(sets.domains(it.domains()));
      case ForwardContext it ->
          new Statement.Forward(
              sets.domains(it.domains()), Optional.ofNullable(it.hop()).map(this::hop));
      case GatewayContext it ->
          new Statement.Gateway(sets.networks(it.addresses), sets.networks(it.hidden));
      case RouteContext it -> route(it);
      case GlobalRuleContext it -> globalRule(it);
      case ClaimContext it -> claim(it);
      case ExpectContext it -> new Statement.Expect(expectations.expectation(it));
      default -> throw SetBuilder.unknown(statement);
    };
  }

  private Statement definition(SetKind kind, TerminalNode name, SetExpression set) {
    return new Statement.Definition(kind, nodes.name(name.getSymbol()), set);
  }

  private Statement globalRule(GlobalRuleContext it) {
    Rule rule = rules.rule(it.relayRule());
    return new Statement.GlobalRule(rule);
  }

  private Statement route(RouteContext it) {
    return new Statement.Route(
        nodes.name(it.NAME().getSymbol()),
        sets.domains(it.domains()),
        Optional.ofNullable(it.hop()).map(this::hop),
        Optional.ofNullable(it.usage)
            .map(mode -> it.REQUIRED() != null ? RouteTls.REQUIRED : RouteTls.OPTIONAL));
  }

  private Hop hop(HopContext it) {
    Optional<String> port = Optional.ofNullable(it.NUMBER()).map(TerminalNode::getText);
    boolean bracketed = it.LEFT_BRACKET() != null;
    HostNameContext host = it.hostName();
    if (host != null) {
      boolean quoted = host.STRING() != null;
      return nodes.at(new Hop(SetBuilder.text(host), quoted, bracketed, port), it);
    }
    String address = bracketed ? it.ip().getText() : it.IPV4().getText();
    return nodes.at(new Hop(address, false, bracketed, port), it);
  }

  private Statement claim(ClaimContext it) {
    return new Statement.Claim(
        it.NEVER() != null ? Quantifier.NEVER : Quantifier.ALWAYS,
        decision(nodes, it.decision()),
        rules.conditions(it.condition(), "claim"),
        it.NAME().stream().map(name -> nodes.name(name.getSymbol())).toList());
  }

  static Decision decision(Nodes nodes, DecisionContext it) {
    PolicyToken word = (PolicyToken) it.getStart();
    return nodes.at(new Decision(Decision.Kind.valueOf(word.kind().name())), word);
  }
}

package org.relayc.dsl.parse;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.relayc.dsl.parse.grammar.PolicyGrammar.*;
import org.relayc.dsl.syntax.Endpoint;
import org.relayc.dsl.syntax.ListenerItem;
import org.relayc.dsl.syntax.ListenerItem.TlsMode;
import org.relayc.dsl.syntax.Rule;
import org.relayc.dsl.syntax.Statement;

/** Builds listeners and what stands in their braces. */
final class ListenerBuilder {
  private final Nodes nodes;
  private final SetBuilder sets;
  private final RuleBuilder rules;

  ListenerBuilder(Nodes nodes, SetBuilder sets, RuleBuilder rules) {
    this.nodes = nodes;
    this.sets = sets;
    this.rules = rules;
  }

  /** Nothing where the listener has no proper name and address. */
  Optional<Statement> listener(ListenerContext listener) {
    ListenerHeadContext head = listener.listenerHead();
    List<ItemContext> items = whole(listener.block().item());
    rules.once(items.stream().filter(ListenerBuilder::standsOnce).toList(), "setting", "listener");
    List<ListenerItem> built = items.stream().map(this::item).toList();
    if (head.exception != null) {
      return Optional.empty();
    }
    List<Endpoint> endpoints = head.endpoint().stream().map(this::endpoint).toList();
    return Optional.of(
        nodes.at(
            new Statement.Listener(nodes.name(head.NAME().getSymbol()), endpoints, built),
            listener));
  }

  private static List<ItemContext> whole(List<ItemContext> items) {
    return items.stream().filter(item -> item.exception == null).toList();
  }

  private static boolean standsOnce(ItemContext item) {
    return !(item instanceof AcceptItemContext || item instanceof RuleItemContext);
  }

  private Endpoint endpoint(EndpointContext endpoint) {
    Optional<String> address = Optional.ofNullable(endpoint.address).map(Token::getText);
    return nodes.at(new Endpoint(address, endpoint.NUMBER().getText()), endpoint);
  }

  private ListenerItem item(ItemContext item) {
    return switch (item) {
      case HostNameItemContext host -> hostName(host);
      case TlsItemContext tls -> nodes.at(new ListenerItem.Tls(TlsMode.valueOf(mode(tls))), tls);
      case AuthItemContext auth -> auth(auth);
      case AcceptItemContext accept -> accept(accept);
      case SubmitItemContext submit ->
          nodes.at(new ListenerItem.Submit(sets.principals(submit.principals())), submit);
      case RuleItemContext rule -> rule(rule);
      default -> throw SetBuilder.unknown(item);
    };
  }

  private ListenerItem accept(AcceptItemContext accept) {
    rules.once(accept.client(), "condition", "setting");
    return nodes.at(
        new ListenerItem.Accept(accept.client().stream().map(rules::client).toList()), accept);
  }

  private static String mode(TlsItemContext tls) {
    return ((PolicyToken) tls.usage).kind().name();
  }

  private ListenerItem hostName(HostNameItemContext item) {
    HostNameContext host = item.hostName();
    return nodes.at(new ListenerItem.HostName(SetBuilder.text(host), host.STRING() != null), item);
  }

  private ListenerItem auth(AuthItemContext auth) {
    return nodes.at(
        new ListenerItem.Auth(
            auth.mechanism().stream().map(name -> nodes.name(name.getStart())).toList(),
            auth.OVER() != null),
        auth);
  }

  private ListenerItem rule(RuleItemContext item) {
    Rule rule = rules.rule(item.relayRule());
    return nodes.at(new ListenerItem.LocalRule(rule), item);
  }
}

package org.relayc.dsl.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.dsl.parse.grammar.PolicyGrammar.*;
import org.relayc.dsl.scan.SyntaxCode;
import org.relayc.dsl.syntax.Condition;
import org.relayc.dsl.syntax.Note;
import org.relayc.dsl.syntax.Rule;

/** Builds rules, their conditions and their notes. */
final class RuleBuilder {
  private final Nodes nodes;
  private final SetBuilder sets;

  RuleBuilder(Nodes nodes, SetBuilder sets) {
    this.nodes = nodes;
    this.sets = sets;
  }

  Rule rule(RelayRuleContext rule) {
    Rule.Effect effect = rule.ALLOW() != null ? Rule.Effect.ALLOW : Rule.Effect.DENY;
    List<Condition> conditions = conditions(rule.condition(), "rule");
    List<Note> notes = rule.note().stream().map(this::note).toList();
    once(rule.note(), "note", "rule");
    return nodes.at(new Rule(effect, conditions, notes), rule);
  }

  List<Condition> conditions(List<ConditionContext> conditions, String owner) {
    once(conditions, "condition", owner);
    return conditions.stream().map(this::condition).toList();
  }

  /** Of parts that begin with the same word, all but the first are errors. */
  void once(List<? extends ParserRuleContext> parts, String what, String owner) {
    Map<String, Place> seen = new HashMap<>();
    for (ParserRuleContext part : parts) {
      String word = part.getStart().getText();
      Place place = nodes.place(part.getStart(), part.getStart());
      Place first = seen.putIfAbsent(word, place);
      if (first != null) {
        nodes.errors().add(() -> repeated(word, what, owner, place, first));
      }
    }
  }

  private static Diagnostic repeated(
      String word, String what, String owner, Place place, Place first) {
    return Diagnostic.of(
            SyntaxCode.REPEATED_PART,
            "the " + what + " '" + word + "' stands twice in this " + owner,
            place)
        .label(first, "it stands here already")
        .help(
            what.equals("condition")
                ? "put both sets into one list with a comma between them, or write two "
                    + owner
                    + "s"
                : "keep one of the two");
  }

  Condition condition(ConditionContext condition) {
    return switch (condition) {
      case ClientConditionContext client -> client(client.client());
      case ForConditionContext who ->
          nodes.at(new Condition.For(sets.principals(who.principals())), who);
      case ToConditionContext to -> nodes.at(new Condition.To(sets.domains(to.domains())), to);
      case SenderConditionContext sender ->
          nodes.at(new Condition.Sender(sets.senders(sender.senders())), sender);
      case TlsConditionContext tls -> nodes.at(new Condition.OverTls(), tls);
      default -> throw SetBuilder.unknown(condition);
    };
  }

  Condition client(ClientContext client) {
    return switch (client) {
      case FromClientContext from ->
          nodes.at(new Condition.From(sets.networks(from.networks())), from);
      case NamedClientContext named ->
          nodes.at(new Condition.Named(sets.hosts(named.hosts())), named);
      default -> throw SetBuilder.unknown(client);
    };
  }

  private Note note(NoteContext note) {
    return switch (note) {
      case BecauseContext why ->
          nodes.at(new Note.Because(nodes.text(why.STRING().getSymbol())), why);
      case OwnerContext owner ->
          nodes.at(new Note.Owner(nodes.text(owner.STRING().getSymbol())), owner);
      case TicketContext ticket ->
          nodes.at(new Note.Ticket(nodes.text(ticket.STRING().getSymbol())), ticket);
      case UntilContext until -> nodes.at(new Note.Until(until.DATE().getText()), until);
      default -> throw SetBuilder.unknown(note);
    };
  }
}

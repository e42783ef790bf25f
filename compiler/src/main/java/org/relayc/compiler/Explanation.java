package org.relayc.compiler;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.parse.ParseResult;
import org.relayc.dsl.parse.PolicyParser;
import org.relayc.dsl.syntax.Condition;
import org.relayc.dsl.syntax.ListenerItem;
import org.relayc.dsl.syntax.Node;
import org.relayc.dsl.syntax.Rule;
import org.relayc.dsl.syntax.Statement;
import org.relayc.model.decide.Consideration;
import org.relayc.model.decide.Ruling;
import org.relayc.model.decide.Words;
import org.relayc.model.policy.ClauseId;

/**
 * Which statement of a policy decides on a transaction, and which words of it. Where words stand is
 * not kept for every rule of a policy: the one that is asked for is read again.
 */
public final class Explanation {
  private static final String BEFORE = "listener mail on *:25 {\n";

  private Explanation() {}

  /** The words that decide: those of a refusal that do not hold, or the whole statement. */
  public static Optional<Place> of(Compilation.Compiled compiled, Ruling ruling) {
    return ruling
        .decider()
        .map(clause ->
            ruling.trace().stream()
                .filter(step -> step.clause().equals(Optional.of(clause)) && !step.matched())
                .findFirst()
                .flatMap(step -> of(compiled, step))
                .orElseGet(() -> compiled.origins().of(clause)));
  }

  /** The words that a step is about: those that do not hold, or the whole statement. */
  public static Optional<Place> of(Compilation.Compiled compiled, Consideration step) {
    return step.clause()
        .map(clause ->
            step.words()
                .flatMap(words -> words(compiled, clause, words))
                .orElseGet(() -> compiled.origins().of(clause)));
  }

  private static Optional<Place> words(
      Compilation.Compiled compiled, ClauseId clause, Words words) {
    Place place = compiled.origins().of(clause);
    ParseResult read =
        PolicyParser.parse(new SourceFile(place.file().name(), BEFORE + place.text() + "\n}\n"));
    int shift = place.span().start() - BEFORE.length();
    return read.tree().statements().stream()
        .flatMap(Explanation::parts)
        .filter(part -> is(part, words))
        .map(part -> read.origins().of(part).span())
        .map(span -> place.file().at(span.start() + shift, span.end() + shift))
        .findFirst();
  }

  private static Stream<Node> parts(Statement statement) {
    return statement instanceof Statement.Listener listener
        ? listener.items().stream().flatMap(Explanation::parts)
        : Stream.empty();
  }

  private static Stream<Node> parts(ListenerItem item) {
    return switch (item) {
      case ListenerItem.Accept(List<Condition> clients) -> clients.stream().map(Node.class::cast);
      case ListenerItem.LocalRule(Rule rule) -> rule.conditions().stream().map(Node.class::cast);
      case ListenerItem.HostName it -> Stream.empty();
      case ListenerItem.Tls it -> Stream.empty();
      case ListenerItem.Auth it -> Stream.empty();
      case ListenerItem.Submit it -> Stream.empty();
    };
  }

  private static boolean is(Node part, Words words) {
    return switch (words) {
      // Notes are no part of what is shown of a rule.
      case UNTIL -> false;
      case FROM -> part instanceof Condition.From;
      case NAMED -> part instanceof Condition.Named;
      case FOR -> part instanceof Condition.For;
      case TO -> part instanceof Condition.To;
      case SENDER -> part instanceof Condition.Sender;
      case OVER_TLS -> part instanceof Condition.OverTls;
    };
  }
}

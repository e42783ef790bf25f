package org.relayc.lint.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.parse.ParseResult;
import org.relayc.dsl.parse.PolicyParser;
import org.relayc.dsl.syntax.ListenerItem;
import org.relayc.dsl.syntax.Node;
import org.relayc.dsl.syntax.Rule;
import org.relayc.dsl.syntax.Statement;

/** The statements of one file of a policy, and where they stand in it. */
final class WrittenRules {
  private final ParseResult parsed;

  /**
   * A rule as it was written.
   *
   * @param place all of it, its notes too
   * @param listener the one it stands in
   */
  record Written(Rule rule, Place place, Optional<String> listener) {}

  /**
   * A claim as it was written.
   *
   * @param conditions the text of each
   */
  record WrittenClaim(Statement.Claim claim, Place place, List<String> conditions) {
    WrittenClaim {
      conditions = List.copyOf(conditions);
    }
  }

  WrittenRules(SourceFile file) {
    this.parsed = PolicyParser.parse(file);
  }

  /** The rule that begins where a place does. */
  Optional<Written> rule(Place place) {
    return rules().stream()
        .filter(each -> each.place().span().start() == place.span().start())
        .findFirst();
  }

  /** The claim that begins where a place does. */
  Optional<WrittenClaim> claim(Place place) {
    for (Statement statement : parsed.tree().statements()) {
      if (statement instanceof Statement.Claim claim
          && place(claim).span().start() == place.span().start()) {
        List<String> conditions =
            claim.conditions().stream()
                .map(condition -> place(condition).text().replaceAll("\\s+", " "))
                .toList();
        return Optional.of(new WrittenClaim(claim, place(claim), conditions));
      }
    }
    return Optional.empty();
  }

  Place place(Node node) {
    return parsed.origins().of(node);
  }

  /** In the order of the text. */
  List<Written> rules() {
    List<Written> rules = new ArrayList<>();
    for (Statement statement : parsed.tree().statements()) {
      if (statement instanceof Statement.GlobalRule global) {
        rules.add(new Written(global.rule(), place(global.rule()), Optional.empty()));
      } else if (statement instanceof Statement.Listener listener) {
        for (ListenerItem item : listener.items()) {
          if (item instanceof ListenerItem.LocalRule(Rule rule)) {
            rules.add(new Written(rule, place(rule), Optional.of(listener.name().text())));
          }
        }
      }
    }
    return rules;
  }
}

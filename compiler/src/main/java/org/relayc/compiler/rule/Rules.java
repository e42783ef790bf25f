package org.relayc.compiler.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relayc.compiler.outline.NumberedRule;
import org.relayc.compiler.outline.Outline;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Fault;
import org.relayc.compiler.problem.Outcome;
import org.relayc.compiler.problem.Problems;
import org.relayc.compiler.problem.Shown;
import org.relayc.diagnostics.source.Place;
import org.relayc.dsl.format.PolicyFormatter;
import org.relayc.dsl.syntax.Condition;
import org.relayc.dsl.syntax.Note;
import org.relayc.dsl.syntax.Rule;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.Notes;
import org.relayc.model.policy.RelayRule;

/** Gives the rules of a policy their meaning. */
public final class Rules {
  private final ConditionReader conditions;
  private final RuleChecks checks;
  private final Problems problems;

  public Rules(ConditionReader conditions, RuleChecks checks, Problems problems) {
    this.conditions = conditions;
    this.checks = checks;
    this.problems = problems;
  }

  public List<RelayRule> rules(Outline outline) {
    return outline.rules().stream().map(rule -> rule(rule, outline)).toList();
  }

  private RelayRule rule(NumberedRule numbered, Outline outline) {
    Rule node = numbered.node();
    Outcome<Conditions> read = conditions.read(node.conditions());
    RelayRule rule =
        new RelayRule(
            numbered.id(),
            PolicyFormatter.oneLine(node),
            RelayRule.Effect.valueOf(node.effect().name()),
            numbered.listener().map(name -> new ListenerName(name.text())),
            read.value(),
            notes(node));
    if (node.conditions().stream().noneMatch(Rules::limits)) {
      tellUnlimited(node, outline.origins().of(numbered.id()));
    } else if (read.sound()) {
      checks.check(rule, node, outline.origins().of(numbered.id()));
    }
    return rule;
  }

  private static boolean limits(Condition condition) {
    return switch (condition) {
      case Condition.From ignored -> true;
      case Condition.Named ignored -> true;
      case Condition.For ignored -> true;
      case Condition.To ignored -> false;
      case Condition.Sender ignored -> false;
      case Condition.OverTls ignored -> false;
    };
  }

  private void tellUnlimited(Rule node, Place place) {
    String effect = node.effect() == Rule.Effect.ALLOW ? "allow" : "deny";
    problems.add(
        Fault.of(
                CompilerCode.UNLIMITED_RULE,
                "this " + effect + " names no client: it has none of 'from', 'named' and 'for'",
                "write 'from any' if every client is meant")
            .at(place));
  }

  private Notes notes(Rule rule) {
    Optional<String> because = Optional.empty();
    Optional<String> owner = Optional.empty();
    Optional<String> ticket = Optional.empty();
    Optional<LocalDate> until = Optional.empty();
    for (Note note : rule.notes()) {
      switch (note) {
        case Note.Because it -> because = Optional.of(it.reason().value());
        case Note.Owner it -> owner = Optional.of(it.owner().value());
        case Note.Ticket it -> ticket = Optional.of(it.ticket().value());
        case Note.Until it -> until = day(it);
      }
    }
    return new Notes(because, owner, ticket, until);
  }

  private Optional<LocalDate> day(Note.Until until) {
    try {
      return Optional.of(LocalDate.parse(until.date()));
    } catch (DateTimeException e) {
      problems.add(
          Fault.of(
              CompilerCode.INVALID_DATE,
              Shown.quoted(until.date()) + " is a day that no calendar has",
              "write the last day on which the rule holds, as 2027-06-30"),
          until);
      return Optional.empty();
    }
  }
}

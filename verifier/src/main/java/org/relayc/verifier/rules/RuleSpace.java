package org.relayc.verifier.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.model.address.AddressSet;
import org.relayc.model.decide.RulesByListener;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.meaning.Question;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.Notes;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.principal.PrincipalSet;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.diagram.Program;
import org.relayc.verifier.meaning.ConditionQuestions;
import org.relayc.verifier.policy.PolicyDiagrams;

/** The rules of a policy as regions of the transactions that come to them. */
final class RuleSpace {
  /** What it would relay is what comes to the rules of a listener. */
  private static final RelayRule EVERYTHING =
      new RelayRule(
          new ClauseId(0),
          "allow relay from any",
          RelayRule.Effect.ALLOW,
          Optional.empty(),
          new Conditions(
              AddressSet.ANY,
              Optional.empty(),
              new PrincipalSet.Anyone(),
              NameSet.ANY,
              Optional.empty(),
              false),
          Notes.NONE);

  private final RelayPolicy policy;
  private final PolicyDiagrams diagrams;
  private final Map<ClauseId, List<Question>> questions = new HashMap<>();
  private final Map<ClauseId, Integer> numbers = new HashMap<>();
  private final Map<List<ClauseId>, Integer> firsts = new HashMap<>();
  private final Map<ListenerName, Stand> stands = new LinkedHashMap<>();

  /**
   * The rules at a listener.
   *
   * @param scope the possible transactions that are admitted there and neither delivered nor
   *     forwarded
   */
  record Stand(ListenerName listener, int scope) {}

  RuleSpace(RelayPolicy policy, LocalDate from, Budget budget) {
    this.policy = policy;
    List<Question> all = new ArrayList<>();
    for (RelayRule rule : policy.rules()) {
      List<Question> some = ConditionQuestions.of(rule);
      questions.put(rule.id(), some);
      numbers.put(rule.id(), numbers.size() + 1);
      all.addAll(some);
    }
    diagrams = new PolicyDiagrams(policy.withRules(List.of(EVERYTHING)), from, all, budget);
    for (PolicyDiagrams.At at : diagrams.listeners()) {
      int reached = diagrams.where(at.function(), Decision.RELAY);
      ListenerName listener = at.service().name();
      stands.put(listener, new Stand(listener, functions().and(at.possible(), reached)));
    }
  }

  Diagrams functions() {
    return diagrams.space().diagrams();
  }

  List<RelayRule> rules(RelayRule.Effect effect) {
    return policy.rules().stream().filter(rule -> rule.effect() == effect).toList();
  }

  Collection<Stand> stands() {
    return stands.values();
  }

  /** Where a rule applies. */
  Collection<Stand> stands(RelayRule rule) {
    if (rule.listener().isEmpty()) {
      functions().spend(stands.size());
      return stands.values();
    }
    Stand own = stands.get(rule.listener().get());
    return own == null ? List.of() : List.of(own);
  }

  List<Question> questions(RelayRule rule) {
    return questions.getOrDefault(rule.id(), List.of());
  }

  /** Where a rule's conditions hold. */
  int region(RelayRule rule) {
    return diagrams.region(questions(rule));
  }

  int region(Question question) {
    return diagrams.region(List.of(question));
  }

  /** The first of some rules that matches, by its number. */
  int first(RulesByListener order, Stand stand) {
    List<RelayRule> here = order.at(stand.listener());
    functions().spend(here.size());
    List<ClauseId> ids = here.stream().map(RelayRule::id).toList();
    return firsts.computeIfAbsent(ids, any -> diagrams.space().function(program(here)));
  }

  private Program program(List<RelayRule> order) {
    Program program = new Program();
    int next = program.leaf(Diagrams.NO);
    for (RelayRule rule : order.reversed()) {
      int step = program.leaf(number(rule));
      for (Question question : questions(rule).reversed()) {
        step = program.ask(question, step, next);
      }
      next = step;
    }
    return program;
  }

  private int number(RelayRule rule) {
    return numbers.getOrDefault(rule.id(), Diagrams.NO);
  }

  /** The rules of some numbers, in the order of the text. */
  List<RelayRule> named(BitSet some) {
    return some.stream().mapToObj(number -> policy.rules().get(number - 1)).toList();
  }

  boolean isIn(BitSet some, RelayRule rule) {
    return some.get(number(rule));
  }
}

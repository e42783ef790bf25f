package org.relayc.verifier.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.contract.policy.PolicyGenerator;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.mail.Decision;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.meaning.Service;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.Membership;
import org.relayc.verifier.compare.Changed;
import org.relayc.verifier.compare.Comparison;
import org.relayc.verifier.compare.Meeting;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.compare.Side;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.meaning.PolicyMeaning;
import org.relayc.verifier.space.Questions;
import org.relayc.verifier.space.Space;

/**
 * The boxes of a comparison hold every transaction that the plain evaluators decide differently,
 * once and with its change, and no other; and the word for the whole is that of its parts.
 */
class ComparisonLawTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int PAIRS = 400;
  private static final int BOXES = 3_000;
  private static final int ALL = 4_000;
  private static final int SOME = 1_500;

  private final Map<Relation, Integer> relations = new EnumMap<>(Relation.class);
  private int left;
  private long differing;
  private long asked;

  @Test
  void changesAreExactlyWhereTheEvaluatorsDiffer() {
    for (int seed = 1; seed <= PAIRS; seed++) {
      GeneratedPolicy generated = new PolicyGenerator(seed, DAY, true).next();
      List<Mutant> mutants = Mutant.of(seed % 3 == 0 ? generated.withFreeGroups() : generated);
      Random random = new Random(seed);
      RelayPolicy before = mutants.get(random.nextInt(mutants.size())).policy();
      RelayPolicy after = mutants.get(random.nextInt(mutants.size())).policy();
      new Pair(seed, before, after).check();
    }
    assertTrue(left < PAIRS / 10, left + " pairs differ in too many boxes");
    assertTrue(differing > 20_000, differing + " of " + asked + " transactions differ");
    for (Relation relation : Relation.values()) {
      assertTrue(relations.getOrDefault(relation, 0) > 10, relations.toString());
    }
  }

  /** Two policies and what the comparison says of them. */
  private final class Pair {
    private final int seed;
    private final RelayPolicy before;
    private final RelayPolicy after;
    private final Comparison comparison;
    private final Space space;
    private boolean wider;
    private boolean narrower;
    private boolean complete = true;

    Pair(int seed, RelayPolicy before, RelayPolicy after) {
      this.seed = seed;
      this.before = before;
      this.after = after;
      this.comparison = Comparison.from(DAY, side(before), side(after), Budget.USUAL);
      List<DecisionTree> trees = new ArrayList<>();
      for (Meaning meaning : List.of(PolicyMeaning.of(before), PolicyMeaning.of(after))) {
        meaning.services().forEach(service -> trees.add(service.tree()));
      }
      this.space = Space.from(DAY, Questions.of(trees), new Membership.Free(), Budget.USUAL);
    }

    private static Side side(RelayPolicy policy) {
      PolicyEvaluator evaluator = new PolicyEvaluator(policy);
      return new Side(
          Side.Kind.POLICY,
          PolicyMeaning.of(policy),
          transaction -> evaluator.decide(transaction).decision());
    }

    void check() {
      if (!comparison.isWithin(BOXES)) {
        left++;
        return;
      }
      List<Changed> changes = comparison.changes(BOXES);
      for (Meeting meeting : comparison.meetings()) {
        List<Changed> here =
            changes.stream().filter(changed -> changed.meeting().equals(meeting)).toList();
        check(meeting, here);
      }
      boolean mostly = changes.stream().anyMatch(changed -> changed.change().isWider());
      boolean partly = changes.stream().anyMatch(changed -> !changed.change().isWider());
      Relation relation = comparison.relation();
      relations.merge(relation, 1, Integer::sum);
      assertEquals(word(mostly, partly), relation, "seed " + seed);
      if (complete) {
        assertEquals(word(wider, narrower), relation, "seed " + seed);
      }
    }

    private void check(Meeting meeting, List<Changed> changes) {
      Examples examples = new Examples(space, meeting.before().or(meeting::after).orElseThrow());
      Choices choices = new Choices(space, ALL, SOME, new Random(seed));
      complete &= choices.isComplete();
      for (int[] choice : choices) {
        Decision was = decision(before, meeting.before(), examples, choice);
        Decision is = decision(after, meeting.after(), examples, choice);
        asked++;
        differing += was == is ? 0 : 1;
        wider |= is.compareTo(was) > 0;
        narrower |= is.compareTo(was) < 0;
        boolean dressed = choice[space.levels().dressed()] == 1;
        Service any = meeting.before().or(meeting::after).orElseThrow();
        Transaction plain = examples.of(any.name(), choice, false);
        List<Changed> found = holding(changes, plain, dressed);
        if (was != is && found.isEmpty()) {
          // A session in clear is told as one of nobody, where a log-in makes no difference.
          found = holding(changes, nobodyInClear(plain), dressed);
        }
        Supplier<String> what = () -> "seed " + seed + ": " + plain + " was " + was + " is " + is;
        assertEquals(was == is ? 0 : 1, found.size(), what);
        found.forEach(changed -> {
          assertEquals(was, changed.change().was(), what);
          assertEquals(is, changed.change().is(), what);
        });
      }
    }

    private static Decision decision(
        RelayPolicy policy, Optional<Service> service, Examples examples, int[] choice) {
      return service
          .map(each ->
              new PolicyEvaluator(policy).decide(examples.of(each.name(), choice)).decision())
          .orElse(Decision.REJECT);
    }

    private static List<Changed> holding(List<Changed> changes, Transaction one, boolean dressed) {
      return changes.stream()
          .filter(changed -> BoxMembers.contains(changed.box(), one, dressed))
          .toList();
    }

    private static Transaction nobodyInClear(Transaction one) {
      return new Transaction(
          one.listener(),
          one.client(),
          one.clientName(),
          one.tls(),
          one.tls() ? one.identity() : new Identity.Anonymous(),
          one.sender(),
          one.recipient(),
          one.day());
    }

    private static Relation word(boolean wider, boolean narrower) {
      return wider
          ? narrower ? Relation.INCOMPARABLE : Relation.WIDER
          : narrower ? Relation.NARROWER : Relation.EQUIVALENT;
    }
  }
}

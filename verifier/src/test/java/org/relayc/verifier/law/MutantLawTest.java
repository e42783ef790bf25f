package org.relayc.verifier.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.contract.policy.PolicyGenerator;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.mail.Decision;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;
import org.relayc.verifier.Witness;
import org.relayc.verifier.compare.Change;
import org.relayc.verifier.compare.Changed;
import org.relayc.verifier.compare.Comparison;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.compare.Side;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.meaning.PolicyMeaning;

/**
 * A slip in a policy changes nothing; or the comparison shows a transaction that gets more, or
 * less, and the plain evaluators decide it as it says. No other transaction speaks against it.
 */
class MutantLawTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int POLICIES = 60;
  private static final int SAMPLES = 60;
  private static final int SLIPS = 16;

  private final Map<String, Integer> shown = new TreeMap<>();
  private int equal;

  @Test
  void everySlipIsShownOrChangesNothing() {
    for (int seed = 1; seed <= POLICIES; seed++) {
      GeneratedPolicy generated = new PolicyGenerator(seed, DAY, true).next();
      for (Mutant mutant : Mutant.of(generated)) {
        check(generated.policy(), mutant, seed);
      }
    }
    assertEquals(SLIPS, shown.size(), shown.toString());
    assertTrue(shown.values().stream().allMatch(count -> count >= 5), shown.toString());
    assertTrue(equal > 100, "only " + equal + " slips change nothing");
  }

  private void check(RelayPolicy policy, Mutant mutant, int seed) {
    String where = "seed " + seed + ": " + mutant.slip();
    Comparison comparison = Comparison.from(DAY, side(policy), side(mutant.policy()), Budget.USUAL);
    Relation relation = comparison.relation();
    if (relation == Relation.EQUIVALENT) {
      equal++;
    } else {
      shown.merge(mutant.slip(), 1, Integer::sum);
    }
    for (boolean wider : List.of(true, false)) {
      Optional<Changed> example = comparison.example(wider);
      assertEquals(has(relation, wider), example.isPresent(), where);
      example.ifPresent(changed -> confirm(changed, wider, policy, mutant.policy(), where));
    }
    PolicyPair pair = new PolicyPair(policy, mutant.policy(), DAY);
    pair.samples(SAMPLES, new Random(seed))
        .filter(pair::differsOn)
        .forEach(transaction -> {
          boolean wider = isWider(pair.onLeft(transaction), pair.onRight(transaction));
          assertTrue(has(relation, wider), () -> where + ": " + transaction);
        });
  }

  /** Whether a relation says that some transaction gets more, or less. */
  private static boolean has(Relation relation, boolean wider) {
    return switch (relation) {
      case EQUIVALENT -> false;
      case WIDER -> wider;
      case NARROWER -> !wider;
      case INCOMPARABLE -> true;
    };
  }

  private static boolean isWider(Decision was, Decision is) {
    return is.compareTo(was) > 0;
  }

  private static void confirm(
      Changed changed, boolean wider, RelayPolicy before, RelayPolicy after, String where) {
    Decision was = decided(before, changed.before());
    Decision is = decided(after, changed.after());
    assertNotEquals(was, is, where);
    assertEquals(wider, isWider(was, is), where);
    assertEquals(new Change(was, is), changed.change(), where);
  }

  /** Where nothing listens, nothing is taken. */
  private static Decision decided(RelayPolicy policy, Optional<Witness> witness) {
    return witness
        .map(Witness::transaction)
        .map(transaction -> new PolicyEvaluator(policy).decide(transaction).decision())
        .orElse(Decision.REJECT);
  }

  private static Side side(RelayPolicy policy) {
    PolicyEvaluator evaluator = new PolicyEvaluator(policy);
    return new Side(
        Side.Kind.POLICY,
        PolicyMeaning.of(policy),
        (Transaction transaction) -> evaluator.decide(transaction).decision());
  }
}

package org.relayc.verifier.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
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
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.diagram.Paths;
import org.relayc.verifier.meaning.PolicyMeaning;
import org.relayc.verifier.space.Questions;
import org.relayc.verifier.space.Space;

/**
 * The diagram of a policy and its plain evaluator agree on every combination of atoms, dressed
 * recipients and memberships of free groups among them; where there are more than 100,000 at a
 * listener, on some at random.
 */
class SymbolicLawTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int POLICIES = 520;
  private static final int ALL = 100_000;
  private static final int SOME = 4_000;

  private long asked;
  private int listeners;
  private int complete;

  @Test
  void everyCombinationOfAtomsIsDecidedAsTheEvaluatorSays() {
    for (int seed = 1; seed <= POLICIES; seed++) {
      GeneratedPolicy generated = new PolicyGenerator(seed, DAY, true).next();
      check(seed, seed % 3 == 0 ? generated.withFreeGroups() : generated);
    }
    assertTrue(asked > 14_000_000, "only " + asked + " transactions were asked");
    assertTrue(complete > 700, "only " + complete + " of " + listeners + " listeners completely");
  }

  private void check(int seed, GeneratedPolicy generated) {
    RelayPolicy policy = generated.policy();
    Meaning meaning = PolicyMeaning.of(policy);
    List<DecisionTree> trees = meaning.services().stream().map(Service::tree).toList();
    Space space = Space.from(DAY, Questions.of(trees), policy.membership(), Budget.USUAL);
    Paths paths = new Paths(space.diagrams());
    PolicyEvaluator evaluator = new PolicyEvaluator(policy);
    for (Service service : meaning.services()) {
      int function = space.function(service.tree());
      Examples examples = new Examples(space, service);
      Choices choices = new Choices(space, ALL, SOME, new Random(seed));
      listeners++;
      complete += choices.isComplete() ? 1 : 0;
      for (int[] choice : choices) {
        Transaction transaction = examples.of(service.name(), choice);
        Decision symbolic = Decision.values()[paths.leaf(function, choice)];
        assertEquals(
            evaluator.decide(transaction).decision(),
            symbolic,
            () -> "seed " + seed + ": " + transaction + "\n" + generated.text());
        asked++;
      }
    }
  }
}

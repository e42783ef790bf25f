package org.relayc.emitters.postfix.semantics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.contract.law.TreeWalk;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.model.mail.Decision;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.policy.Transaction;

/** The meaning of random configurations holds what their plain decision says, and seldom more. */
class SemanticsLawTest {
  private static final int CONFIGURATIONS = 1_500;
  private static final int TRANSACTIONS = 80;

  private final Random random = new Random(3);
  private final RandomConfigurations configurations = new RandomConfigurations(random);
  private final RandomTransactions transactions = new RandomTransactions(random);
  private long asked;
  private long exact;

  private static Decision max(Set<Decision> decisions) {
    return java.util.Collections.max(decisions);
  }

  @Test
  void meaningHoldsThePlainDecision() {
    for (int i = 0; i < CONFIGURATIONS; i++) {
      HandMade made = configurations.next();
      PostfixConfiguration configuration = made.configuration();
      Meaning meaning = PostfixMeaning.of(configuration);
      DecisionTree tree = meaning.services().getFirst().tree();
      // Lists that call themselves again and again are wider than they are.
      boolean wider = !meaning.reservations().isEmpty();
      for (int j = 0; j < TRANSACTIONS; j++) {
        Transaction transaction = transactions.next("25");
        Set<Decision> possible = TreeWalk.possible(tree, transaction);
        Decision decided = PostfixDecision.of(configuration, transaction).decision();
        asked++;
        exact += possible.size() == 1 ? 1 : 0;
        assertTrue(
            possible.contains(decided) || (wider && decided.compareTo(max(possible)) <= 0),
            () -> decided + " not in " + possible + "\n" + transaction + "\n" + made);
      }
    }
    assertTrue(exact * 10 >= asked * 6, exact + " of " + asked + " decisions are exact");
  }
}

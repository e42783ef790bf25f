package org.relayc.emitters.james.semantics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.contract.law.TreeWalk;
import org.relayc.emitters.james.configuration.JamesConfiguration;
import org.relayc.emitters.james.read.Files;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.Recipient;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.policy.Transaction;

/** The meaning of random configurations holds what their plain decision says, and seldom more. */
class SemanticsLawTest {
  private static final int CONFIGURATIONS = 2_000;
  private static final int TRANSACTIONS = 80;

  private final Random random = new Random(7);
  private final RandomFolders folders = new RandomFolders(random);
  private final Map<Decision, Integer> decided = new EnumMap<>(Decision.class);
  private final RandomTransactions transactions = new RandomTransactions(random);
  private long asked;
  private long exact;

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  @Test
  void meaningHoldsThePlainDecision() {
    for (int i = 0; i < CONFIGURATIONS; i++) {
      Files files = folders.next();
      String version = pick(List.of("3.5.0", "3.8.0", "3.8.1", "3.9.0"));
      JamesConfiguration configuration = files.read(version).configuration();
      Meaning meaning = JamesMeaning.of(configuration);
      DecisionTree tree = meaning.services().getFirst().tree();
      for (int j = 0; j < TRANSACTIONS; j++) {
        Transaction transaction = transactions.next("smtp");
        Set<Decision> possible = TreeWalk.possible(tree, transaction);
        Decision plain = JamesDecision.of(configuration, transaction).decision();
        asked++;
        exact += possible.size() == 1 ? 1 : 0;
        decided.merge(plain, 1, Integer::sum);
        assertTrue(
            possible.contains(plain)
                || (isOdd(transaction) && plain.compareTo(Collections.max(possible)) <= 0),
            () -> plain + " not in " + possible + "\n" + transaction + "\n" + files);
      }
    }
    assertTrue(exact * 10 >= asked * 6, exact + " of " + asked + " decisions are exact");
    assertTrue(
        decided.values().stream().allMatch(count -> count > asked / 100) && decided.size() == 4,
        decided.toString());
  }

  /** What James refuses for its form, and no question asks about. */
  private static boolean isOdd(Transaction transaction) {
    return !(transaction.recipient() instanceof Recipient.Mailbox);
  }
}

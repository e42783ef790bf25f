package org.relayc.emitters.postfix.semantics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.contract.law.TreeWalk;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/** The meaning of random configurations holds what their plain decision says, and seldom more. */
class SemanticsLawTest {
  private static final int CONFIGURATIONS = 1_500;
  private static final int TRANSACTIONS = 80;

  private static final List<String> CLIENTS =
      List.of("10.0.0.1", "10.9.1.1", "192.168.1.5", "203.0.113.9", "2001:db8::1", "2001:db9::1");
  private static final List<String> NAMES =
      List.of("", "mail.partner.test", "partner.test", "x.evil.test", "evil.test");
  private static final List<String> ADDRESSES =
      List.of(
          "u@ours.test",
          "v@partner.test",
          "u@sub.partner.test",
          "u@elsewhere.test",
          "u+ext@elsewhere.test",
          "spam@evil.test",
          "u@[203.0.113.5]");
  private final Random random = new Random(3);
  private final RandomConfigurations configurations = new RandomConfigurations(random);
  private long asked;
  private long exact;

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private Transaction transaction() {
    Identity identity =
        random.nextBoolean()
            ? new Identity.Anonymous()
            : new Identity.LoggedIn(pick(List.of("alice", "bob", "carol")), new TreeSet<>());
    return new Transaction(
        new ListenerName("25"),
        IpAddress.parse(pick(CLIENTS)),
        Optional.of(pick(NAMES)).filter(name -> !name.isEmpty()).map(DomainName::new),
        random.nextBoolean(),
        identity,
        Sender.parse(random.nextInt(5) == 0 ? "" : pick(ADDRESSES)),
        Recipient.parse(pick(ADDRESSES)),
        LocalDate.of(2026, 11, 24));
  }

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
        Transaction transaction = transaction();
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

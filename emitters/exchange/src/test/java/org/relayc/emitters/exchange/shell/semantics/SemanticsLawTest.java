package org.relayc.emitters.exchange.shell.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.contract.law.TreeWalk;
import org.relayc.emitters.exchange.shell.state.TransportServer;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.meaning.Question;
import org.relayc.model.meaning.Service;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/** The plain decision and the tree agree, whatever is answered to what no cmdlet tells. */
class SemanticsLawTest {
  private static final int SERVERS = 4_000;
  private static final List<String> CLIENTS =
      List.of(
          "10.0.1.7",
          "10.0.1.8",
          "10.9.9.9",
          "192.0.2.9",
          "203.0.113.9",
          "2001:db8::1",
          "2001:db8::2",
          "2001:db9::1");
  private static final List<String> PATHS =
      List.of(
          "u@ours.test",
          "u@sub.ours.test",
          "u@partner.test",
          "u@shop.com",
          "u@else.test",
          "u@[192.0.2.1]",
          "u%else.test@ours.test",
          "u%ours.test@else.test");
  private static final List<String> SENDERS =
      List.of("u@ours.test", "u@else.test", "", "u%x@ours.test");

  private final Random random = new Random(6);
  private final RandomServers servers = new RandomServers(random);
  private final Map<Decision, Integer> seen = new EnumMap<>(Decision.class);
  private long asked;
  private long exact;

  @Test
  void plainDecisionAndTreeAgree() {
    for (int i = 0; i < SERVERS; i++) {
      TransportServer server = servers.next();
      Meaning meaning = ServerMeaning.of(server);
      if (!meaning.reservations().isEmpty()) {
        continue;
      }
      for (Service service : meaning.services()) {
        for (int j = 0; j < 20; j++) {
          check(server, service, transaction(service.name()));
        }
      }
    }
    assertTrue(exact * 2 > asked, exact + " of " + asked + " are exact");
    assertTrue(
        seen.size() == 4 && seen.values().stream().allMatch(count -> count > asked / 100),
        seen.toString());
  }

  private void check(TransportServer server, Service service, Transaction transaction) {
    int answers = random.nextInt();
    Predicate<String> answer = name -> ((name.hashCode() * 31 ^ answers) & 4) == 0;
    Decision plain = ServerDecision.of(server, transaction, answer).decision();
    assertEquals(
        plain, walk(service.tree(), transaction, answer), () -> server + "\n" + transaction);
    Set<Decision> possible = TreeWalk.possible(service.tree(), transaction);
    assertTrue(possible.contains(plain), () -> plain + " not in " + possible);
    asked++;
    exact += possible.size() == 1 ? 1 : 0;
    seen.merge(plain, 1, Integer::sum);
  }

  /** Of a dressed recipient the least of where it may end, as a policy is evaluated. */
  private static Decision walk(
      DecisionTree tree, Transaction transaction, Predicate<String> answers) {
    List<Recipient> ends =
        transaction.recipient() instanceof Recipient.Dressed dressed
            ? dressed.reached()
            : List.of(transaction.recipient());
    return ends.stream()
        .map(end -> walk(tree, transaction, end, answers))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Decision walk(
      DecisionTree tree, Transaction transaction, Recipient end, Predicate<String> answers) {
    DecisionTree at = tree;
    while (at instanceof DecisionTree.Ask ask) {
      boolean yes =
          ask.question() instanceof Question.Unseen(String name)
              ? answers.test(name)
              : TreeWalk.answer(ask.question(), transaction, end);
      at = yes ? ask.yes() : ask.no();
    }
    return ((DecisionTree.Leaf) at).decision();
  }

  private Transaction transaction(ListenerName door) {
    Identity identity =
        switch (random.nextInt(5)) {
          case 0 -> new Identity.LoggedIn("anna", new TreeSet<>());
          case 1 -> new Identity.LoggedIn("ben", new TreeSet<>(List.of("contractors")));
          case 2 -> new Identity.LoggedIn("cora", new TreeSet<>(List.of("exchange servers")));
          default -> new Identity.Anonymous();
        };
    return new Transaction(
        door,
        IpAddress.parse(pick(CLIENTS)),
        Optional.empty(),
        random.nextBoolean(),
        identity,
        Sender.parse(pick(SENDERS)),
        Recipient.parse(pick(PATHS)),
        LocalDate.of(2026, 11, 24));
  }

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}

package org.relayc.emitters.james.semantics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/** Makes transactions of which random configurations tell some apart. */
final class RandomTransactions {
  private static final List<String> CLIENTS =
      List.of(
          "10.0.0.1",
          "10.9.9.9",
          "192.0.2.9",
          "127.0.0.1",
          "203.0.113.9",
          "192.168.7.7",
          "::1",
          "2001:db8::1",
          "2001:db8:0:99::1",
          "2001:db9::1");
  private static final List<String> PATHS =
      List.of(
          "u@ours.test",
          "U@OURS.test",
          "v@partner.test",
          "v@sub.partner.test",
          "u@elsewhere.test",
          "postmaster@elsewhere.test",
          "abuse@ours.test",
          "u@[203.0.113.5]",
          "v@second.test");
  private static final List<String> ODD =
      List.of(
          "u%elsewhere.test@ours.test",
          "u%ours.test@elsewhere.test",
          "elsewhere.test!u@ours.test",
          "\"u@elsewhere.test\"@ours.test",
          "u%partner.test@partner.test");

  private final Random random;

  RandomTransactions(Random random) {
    this.random = random;
  }

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  Transaction next(String listener) {
    Identity identity =
        random.nextBoolean()
            ? new Identity.Anonymous()
            : new Identity.LoggedIn(pick(List.of("alice", "bob", "carol")), new TreeSet<>());
    String sender =
        switch (random.nextInt(6)) {
          case 0 -> "";
          case 1 -> pick(ODD);
          default -> pick(PATHS);
        };
    return new Transaction(
        new ListenerName(listener),
        IpAddress.parse(pick(CLIENTS)),
        Optional.empty(),
        random.nextBoolean(),
        identity,
        Sender.parse(sender),
        Recipient.parse(random.nextInt(6) == 0 ? pick(ODD) : pick(PATHS)),
        LocalDate.of(2026, 11, 24));
  }
}

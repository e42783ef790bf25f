package org.relayc.emitters.postfix.semantics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/** Makes transactions of which random configurations tell some apart. */
final class RandomTransactions {
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
    return new Transaction(
        new ListenerName(listener),
        IpAddress.parse(pick(CLIENTS)),
        Optional.of(pick(NAMES)).filter(name -> !name.isEmpty()).map(DomainName::new),
        random.nextBoolean(),
        identity,
        Sender.parse(random.nextInt(5) == 0 ? "" : pick(ADDRESSES)),
        Recipient.parse(pick(ADDRESSES)),
        LocalDate.of(2026, 11, 24));
  }
}

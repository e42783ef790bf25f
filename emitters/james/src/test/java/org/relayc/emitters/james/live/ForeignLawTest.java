package org.relayc.emitters.james.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.james.configuration.JamesConfiguration;
import org.relayc.emitters.james.live.instance.Fate;
import org.relayc.emitters.james.live.instance.JamesFiles;
import org.relayc.emitters.james.live.instance.JamesServer;
import org.relayc.emitters.james.read.Files;
import org.relayc.emitters.james.read.ForeignFiles;
import org.relayc.emitters.james.read.JamesFolder;
import org.relayc.emitters.james.semantics.JamesDecision;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/** What is read of a configuration that is not ours is what a real James 3.8.1 does with it. */
class ForeignLawTest {
  private static final int CONFIGURATIONS = 30;
  private static final int SESSIONS = 30;

  private static final List<String> CLIENTS =
      List.of(
          "10.0.0.1",
          "10.9.9.9",
          "192.0.2.9",
          "127.0.0.1",
          "203.0.113.9",
          "192.168.7.7",
          "2001:db8::1",
          "2001:db8:0:99::1",
          "2001:db8:7::1",
          "2001:db9::1");
  private static final List<String> PATHS =
      List.of(
          "u@ours.test",
          "U@OURS.test",
          "v@partner.test",
          "V@PARTNER.TEST",
          "v@sub.partner.test",
          "u@elsewhere.test",
          "postmaster@elsewhere.test",
          "abuse@ours.test",
          "v@second.test",
          "u%elsewhere.test@ours.test",
          "u%ours.test@elsewhere.test",
          "elsewhere.test!u@ours.test",
          "\"u@elsewhere.test\"@ours.test",
          "u%partner.test@partner.test",
          "u@ours.test.",
          "u@a@ours.test");
  private static final List<String> SENDERS =
      List.of("", "u@ours.test", "s@partner.test", "s%ours.test@elsewhere.test", "s@host.example");

  private final Random random = new Random(5);
  private final ForeignFiles files = new ForeignFiles(random);
  private final Map<Decision, Integer> counts = new EnumMap<>(Decision.class);

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  @Test
  void theServerDoesWhatIsReadOfItsFiles() {
    for (int i = 0; i < CONFIGURATIONS; i++) {
      Files made = files.next();
      JamesConfiguration read = made.read("3.8.1").configuration();
      assertEquals(List.of(), read.reservations(), made.toString());
      try (JamesServer server =
          JamesServer.start(
              new JamesFiles(
                  made.texts().get(JamesFolder.SERVERS),
                  made.texts().get(JamesFolder.CONTAINER),
                  made.texts().get(JamesFolder.DOMAINS)))) {
        for (int j = 0; j < SESSIONS; j++) {
          session(server, read, made);
        }
      }
    }
    assertTrue(
        counts.size() == 4 && counts.values().stream().allMatch(count -> count > 40),
        counts.toString());
  }

  private void session(JamesServer server, JamesConfiguration read, Files made) {
    String client = pick(CLIENTS);
    String user = random.nextBoolean() ? "" : pick(List.of("alice@ours.test", "bob@x.test"));
    Optional<String> login = Optional.of(user).filter(name -> !name.isEmpty());
    String sender = pick(SENDERS);
    // One after the other, as each of several would split the mail.
    try (MailSession session = MailSession.open(server, 0, new Caller(client, false, login))) {
      for (int i = 0; i < 4; i++) {
        String path = pick(PATHS);
        Answer answer = session.send(sender, List.of(path)).getFirst();
        Decision done = done(answer);
        Transaction transaction = transaction(client, user, sender, path);
        Decision said = JamesDecision.of(read, transaction).decision();
        counts.merge(done, 1, Integer::sum);
        // RecipientIsLocal throws at a quoted '@', and the mail goes to the processor of errors.
        boolean less = path.startsWith("\"") && done.compareTo(said) < 0;
        assertEquals(less ? said : done, said, () -> transaction + "\n" + answer + "\n" + made);
      }
    }
  }

  private static Transaction transaction(String client, String user, String sender, String path) {
    return new Transaction(
        new ListenerName("smtp"),
        IpAddress.parse(client),
        Optional.empty(),
        false,
        user.isEmpty() ? new Identity.Anonymous() : new Identity.LoggedIn(user, new TreeSet<>()),
        Sender.parse(sender),
        Recipient.parse(path),
        LocalDate.of(2026, 11, 24));
  }

  private static Decision done(Answer answer) {
    if (!answer.isTaken() || answer.fates().isEmpty()) {
      return Decision.REJECT;
    }
    Fate fate = answer.fates().getFirst();
    return switch (fate.kind()) {
      case DELIVERED -> Decision.DELIVER;
      case RELAYED -> isOurs(answer.recipient()) ? Decision.FORWARD : Decision.RELAY;
      default -> Decision.REJECT;
    };
  }

  /** The domains of {@link Files#DOMAINS}. */
  private static boolean isOurs(String recipient) {
    String domain = recipient.substring(recipient.lastIndexOf('@') + 1);
    return domain.equalsIgnoreCase("ours.test") || domain.equalsIgnoreCase("second.test");
  }
}

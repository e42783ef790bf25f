package org.relayc.emitters.postfix.live.foreign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.relayc.emitters.postfix.semantics.server.Listening;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/** Sessions of clients with a service, made of the values that its configuration names. */
final class RandomSessions {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int PAIRS = 16;

  private final NamedValues values;
  private final Random random;

  RandomSessions(NamedValues values, Random random) {
    this.values = values;
    this.random = random;
  }

  /** Transactions of one client, with log-ins only where somebody can log in. */
  List<Transaction> next(String service, Listening server, boolean tls) {
    ListenerName listener = new ListenerName(service);
    IpAddress client = pick(values.clients);
    Optional<DomainName> name =
        random.nextInt(5) < 2 ? Optional.of(pick(values.names)) : Optional.empty();
    boolean canLogIn = server.login() && (tls || !server.loginOverTls());
    Identity identity =
        canLogIn && random.nextInt(3) == 0
            ? new Identity.LoggedIn(pick(values.users), new TreeSet<>())
            : new Identity.Anonymous();
    List<Transaction> session = new ArrayList<>();
    Sender sender = sender();
    while (session.size() < PAIRS) {
      sender = random.nextInt(3) == 0 ? sender() : sender;
      Recipient recipient = Recipient.parse(recipient());
      if (!isLeftToTheServer(recipient)) {
        session.add(new Transaction(listener, client, name, tls, identity, sender, recipient, DAY));
      }
    }
    return session;
  }

  /** What no meaning speaks of. */
  private static boolean isLeftToTheServer(Recipient recipient) {
    return switch (recipient) {
      case Recipient.Incomplete incomplete -> true;
      case Recipient.AtLiteral(String path, String literal) ->
          literal.equals("127.0.0.1") || literal.equals("IPv6:::1");
      case Recipient.Mailbox mailbox -> false;
      case Recipient.Dressed dressed -> false;
    };
  }

  private Sender sender() {
    String mailbox = mailbox();
    return Sender.parse(
        switch (random.nextInt(12)) {
          case 0, 1 -> "";
          case 2 -> pick(values.localParts);
          case 3 -> "\"" + mailbox.replace("@", "\"@");
          case 4 -> mailbox.replace("@", "%elsewhere.test@");
          default -> mailbox;
        });
  }

  private String recipient() {
    String mailbox = mailbox();
    String local = mailbox.substring(0, mailbox.indexOf('@'));
    String other = pick(values.names).text();
    return switch (random.nextInt(20)) {
      case 0 -> local + "%" + other + mailbox.substring(local.length());
      case 1 -> other + "!" + mailbox;
      case 2 -> "@" + other + ":" + mailbox;
      case 3 -> "\"" + local + "@" + other + "\"" + mailbox.substring(local.length());
      case 4 -> local + "@[203.0.113.5]";
      default -> mailbox;
    };
  }

  private String mailbox() {
    return pick(values.localParts) + "@" + pick(values.names);
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}

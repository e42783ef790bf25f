package org.relayc.emitters.postfix.live;

import java.util.Locale;
import java.util.Optional;
import org.relayc.emitters.postfix.live.dialogue.Envelope;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/** How a transaction is written in commands; letters change case now and then, as clients do. */
public final class Spelling {
  private Spelling() {}

  /**
   * The same transaction is always spelled the same way.
   *
   * <p>A login that no AUTH can have made is left out: smtpd(8) of 3.7 would take XCLIENT's word
   * for it in check_sasl_access. That AUTH makes none is shown on the wire, by {@link
   * LiveLogInTest}.
   */
  public static Envelope of(Transaction transaction, Listener listener) {
    String session = transaction.client() + " " + transaction.clientName();
    int variant = Math.floorMod((session + transaction.identity()).hashCode(), 8);
    int ofSender = Math.floorMod(transaction.sender().toString().hashCode(), 8);
    return new Envelope(
        client(transaction.client(), variant == 0),
        transaction.clientName().map(DomainName::text).map(name -> inCase(name, variant == 1)),
        login(transaction.identity())
            .filter(user -> transaction.tls() || !listener.auth().overTls())
            .map(user -> inCase(user, variant == 2 || variant == 3)),
        inCase(sender(transaction.sender()), ofSender == 0),
        transaction.recipient().path());
  }

  /** An IPv4 client of a socket that takes both families looks like an IPv4-mapped one. */
  private static String client(IpAddress address, boolean mapped) {
    return switch (address) {
      case Ipv4Address four -> mapped ? "::ffff:" + four : four.toString();
      case Ipv6Address six -> six.toString();
    };
  }

  private static Optional<String> login(Identity identity) {
    return switch (identity) {
      case Identity.Anonymous ignored -> Optional.empty();
      case Identity.LoggedIn loggedIn -> Optional.of(loggedIn.user());
    };
  }

  private static String sender(Sender sender) {
    return switch (sender) {
      case Sender.Null ignored -> "";
      case Sender.Mailbox(String localPart, DomainName domain) -> localPart + "@" + domain;
      case Sender.Other(String path) -> path;
    };
  }

  private static String inCase(String text, boolean upper) {
    return upper ? text.toUpperCase(Locale.ROOT) : text;
  }
}

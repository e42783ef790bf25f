package org.relayc.emitters.james.semantics.decide;

import java.util.Locale;
import java.util.Optional;
import org.relayc.emitters.james.configuration.Domains;
import org.relayc.emitters.james.configuration.LogIn;
import org.relayc.emitters.james.configuration.SmtpServer;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/** A transaction in the words in which James keeps it. */
final class Envelope {
  private static final String ROUTING = "%@!";

  private final Transaction transaction;
  private final SmtpServer server;
  private final Domains domains;

  Envelope(Transaction transaction, SmtpServer server, Domains domains) {
    this.transaction = transaction;
    this.server = server;
    this.domains = domains;
  }

  boolean tls() {
    return transaction.tls();
  }

  Optional<String> user() {
    boolean possible =
        server.logIn() == LogIn.ALWAYS || (server.logIn() == LogIn.OVER_TLS && transaction.tls());
    return transaction.identity() instanceof Identity.LoggedIn loggedIn && possible
        ? Optional.of(loggedIn.user())
        : Optional.empty();
  }

  boolean isLoggedIn() {
    return user().isPresent();
  }

  boolean isTrusted() {
    return isLoggedIn() || isIn(server.trusted().addresses());
  }

  boolean isIn(AddressSet addresses) {
    return addresses.contains(transaction.client());
  }

  /** What James answers with 553: source routes, two hosts, a dot at the end (3.8.1). */
  boolean isRefusedForItsForm() {
    String path = transaction.recipient().path();
    return path.endsWith(".") || path.startsWith("@") || path.endsWith("@") || hosts(path) > 1;
  }

  private static int hosts(String path) {
    boolean quoted = false;
    int hosts = 0;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '\\' && quoted) {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == '@' && !quoted) {
        hosts++;
      }
    }
    return hosts;
  }

  private static Optional<DomainName> domain(String path) {
    int at = path.lastIndexOf('@');
    String text = path.substring(at + 1);
    return text.startsWith("[") || text.endsWith(".") ? Optional.empty() : DomainName.parse(text);
  }

  private static String localPart(String path) {
    return path.substring(0, Math.max(path.lastIndexOf('@'), 0));
  }

  /** Without a domain it is at James's own default one. */
  boolean isLocalRecipient() {
    String path = transaction.recipient().path();
    return path.indexOf('@') < 0 || domain(path).filter(domains.names()::contains).isPresent();
  }

  boolean isPostmaster() {
    return transaction.recipient() instanceof Recipient.Mailbox(String path, String local, var name)
        && (local.equalsIgnoreCase("postmaster") || local.equalsIgnoreCase("abuse"));
  }

  boolean isRecipientIn(MailboxSet mailboxes) {
    return switch (transaction.recipient()) {
      case Recipient.Mailbox(String path, String local, DomainName name) ->
          mailboxes.contains(local, name);
      case Recipient.Dressed(String path, var reached) -> isIn(mailboxes, path);
      case Recipient.AtLiteral literal -> false;
      case Recipient.Incomplete incomplete -> false;
    };
  }

  private static boolean isIn(MailboxSet mailboxes, String path) {
    return domain(path).filter(name -> mailboxes.contains(localPart(path), name)).isPresent();
  }

  boolean isRecipientDressed() {
    return transaction.recipient() instanceof Recipient.Dressed;
  }

  boolean hasNullSender() {
    return transaction.sender() instanceof Sender.Null;
  }

  boolean isLocalSender() {
    return switch (transaction.sender()) {
      case Sender.Null none -> false;
      case Sender.Mailbox(String local, DomainName name) -> domains.names().contains(name);
      case Sender.Other(String path) ->
          routes(path) && domain(path).filter(domains.names()::contains).isPresent();
    };
  }

  boolean isSenderIn(MailboxSet mailboxes, boolean nobody) {
    return switch (transaction.sender()) {
      case Sender.Null none -> nobody;
      case Sender.Mailbox(String local, DomainName name) ->
          mailboxes.contains(local.toLowerCase(Locale.ROOT), name);
      case Sender.Other(String path) -> routes(path) && isIn(mailboxes, path);
    };
  }

  boolean isSenderDressed() {
    return transaction.sender() instanceof Sender.Other(String path) && routes(path);
  }

  private static boolean routes(String path) {
    return localPart(path).chars().anyMatch(c -> ROUTING.indexOf(c) >= 0);
  }
}

package org.relayc.emitters.postfix.semantics.decide;

import java.util.Optional;
import org.relayc.emitters.postfix.semantics.server.Listening;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/**
 * A transaction in the words in which smtpd(8) keeps it.
 *
 * @param clientName "unknown" where none is confirmed
 * @param sender empty for the null sender
 * @param routed whether the recipient stays dressed
 */
record Session(
    IpAddress client,
    String clientName,
    boolean tls,
    Optional<String> login,
    String sender,
    String recipient,
    boolean routed) {

  /**
   * @param recipient the mailbox that is asked about, or the dressed address as it is
   * @param origin what is put behind addresses without a domain
   */
  static Session of(
      Transaction transaction, Listening server, String recipient, boolean routed, String origin) {
    boolean tls = transaction.tls() && server.tls();
    return new Session(
        transaction.client(),
        transaction.clientName().map(DomainName::text).orElse("unknown"),
        tls,
        login(transaction.identity(), server, tls),
        sender(transaction.sender(), origin),
        recipient,
        routed);
  }

  private static Optional<String> login(Identity identity, Listening server, boolean tls) {
    return switch (identity) {
      case Identity.Anonymous anonymous -> Optional.empty();
      case Identity.LoggedIn loggedIn ->
          server.login() && (tls || !server.loginOverTls())
              ? Optional.of(loggedIn.user())
              : Optional.empty();
    };
  }

  private static String sender(Sender sender, String origin) {
    return switch (sender) {
      case Sender.Null none -> "";
      case Sender.Mailbox(String local, DomainName domain) -> local + "@" + domain;
      case Sender.Other(String path) -> path.indexOf('@') < 0 ? path + "@" + origin : path;
    };
  }

  /** A mailbox or literal as the rewrite service hands it out. */
  static String address(Recipient recipient, String origin) {
    return switch (recipient) {
      case Recipient.Mailbox(String path, String local, DomainName domain) -> local + "@" + domain;
      case Recipient.AtLiteral(String path, String literal) ->
          path.substring(0, Math.max(0, path.lastIndexOf('@'))) + "@[" + literal + "]";
      case Recipient.Dressed dressed -> dressed.path();
      case Recipient.Incomplete(String path) -> path.indexOf('@') < 0 ? path + "@" + origin : path;
    };
  }
}

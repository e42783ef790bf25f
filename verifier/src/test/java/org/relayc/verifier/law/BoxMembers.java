package org.relayc.verifier.law;

import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.Logins;
import org.relayc.verifier.box.Box;
import org.relayc.verifier.space.Values;

/** What is in a box, asked of the box's values and of nothing that made it. */
final class BoxMembers {
  private BoxMembers() {}

  /**
   * @param transaction of a dressed recipient, the same with the plain one that is reached
   */
  static boolean contains(Box box, Transaction transaction, boolean dressed) {
    return box.clients().map(set -> set.contains(transaction.client())).orElse(true)
        && box.names().map(names -> named(names, transaction)).orElse(true)
        && box.tls().map(tls -> tls == transaction.tls()).orElse(true)
        && box.logins().map(logins -> loggedIn(logins, transaction.identity())).orElse(true)
        && box.groups().entrySet().stream()
            .allMatch(group -> inGroup(group.getKey(), transaction) == group.getValue())
        && box.days().map(days -> days.stream().anyMatch(on(transaction))).orElse(true)
        && box.senders().map(senders -> sent(senders, transaction.sender())).orElse(true)
        && box.dressed().map(is -> is == dressed).orElse(true)
        && box.recipients().map(some -> received(some, transaction.recipient())).orElse(true)
        && box.unseen().isEmpty();
  }

  private static boolean named(Box.Names names, Transaction transaction) {
    return transaction.clientName().map(names.names()::contains).orElse(names.unnamed());
  }

  private static boolean loggedIn(Logins logins, Identity identity) {
    return switch (identity) {
      case Identity.Anonymous anonymous -> logins.anonymous();
      case Identity.LoggedIn(String user, var groups) -> logins.contains(user);
    };
  }

  private static boolean inGroup(String group, Transaction transaction) {
    return transaction.identity() instanceof Identity.LoggedIn(String user, var groups)
        && groups.contains(group);
  }

  private static java.util.function.Predicate<Values.DaySpan> on(Transaction transaction) {
    return span ->
        !transaction.day().isBefore(span.first())
            && span.last().map(last -> !transaction.day().isAfter(last)).orElse(true);
  }

  private static boolean sent(Box.Senders senders, Sender sender) {
    return switch (sender) {
      case Sender.Null none -> senders.nobody();
      case Sender.Mailbox(String localPart, var domain) ->
          senders.mailboxes().contains(localPart, domain);
      case Sender.Other other -> senders.other();
    };
  }

  private static boolean received(Box.Recipients recipients, Recipient recipient) {
    return switch (recipient) {
      case Recipient.Mailbox(String path, String localPart, var domain) ->
          recipients.mailboxes().contains(localPart, domain);
      case Recipient.AtLiteral literal -> recipients.literal();
      case Recipient.Dressed dressed -> throw new IllegalArgumentException(dressed.path());
      case Recipient.Incomplete incomplete -> throw new IllegalArgumentException(incomplete.path());
    };
  }
}

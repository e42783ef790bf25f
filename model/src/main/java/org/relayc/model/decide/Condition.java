package org.relayc.model.decide;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.Sender;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/** The conditions of a rule, each asked of a transaction and answered with a reason. */
final class Condition {
  private Condition() {}

  /** An answer and, where it is no, which words say so and why. */
  record Check(boolean holds, Optional<Words> words, String reason) {
    private static final Check HOLDS = new Check(true, Optional.empty(), "every condition holds");

    static Check of(boolean holds, Words words, Supplier<String> reason) {
      return holds ? HOLDS : new Check(false, Optional.of(words), reason.get());
    }
  }

  static Check all(RelayRule rule, Transaction transaction, Destination destination) {
    Conditions conditions = rule.conditions();
    return first(
        List.of(
            () -> until(rule, transaction),
            () -> from(conditions.from(), transaction),
            () -> named(conditions.named(), transaction),
            () -> principals(conditions, transaction),
            () -> to(conditions, destination),
            () -> sender(conditions, transaction),
            () -> overTls(conditions, transaction)));
  }

  static Check accept(Listener.Accept accept, Transaction transaction) {
    return first(
        List.of(() -> from(accept.from(), transaction), () -> named(accept.named(), transaction)));
  }

  /** The first that does not hold; that all do, otherwise. */
  private static Check first(List<Supplier<Check>> checks) {
    for (Supplier<Check> each : checks) {
      Check check = each.get();
      if (!check.holds()) {
        return check;
      }
    }
    return Check.HOLDS;
  }

  private static Check until(RelayRule rule, Transaction transaction) {
    return Check.of(
        rule.notes().holdsOn(transaction.day()),
        Words.UNTIL,
        () -> rule.notes().until().map(day -> "rule ended on " + day).orElse(""));
  }

  private static Check from(AddressSet from, Transaction transaction) {
    return Check.of(
        from.contains(transaction.client()),
        Words.FROM,
        () -> "client " + transaction.client() + " is not in 'from'");
  }

  private static Check named(Optional<NameSet> named, Transaction transaction) {
    Optional<DomainName> name = transaction.clientName();
    return Check.of(
        named.map(set -> name.map(set::contains).orElse(false)).orElse(true),
        Words.NAMED,
        () ->
            name.map(some -> "client name " + some + " is not in 'named'")
                .orElse("client has no verified name"));
  }

  private static Check principals(Conditions conditions, Transaction transaction) {
    return Check.of(
        conditions.principals().contains(transaction.identity()),
        Words.FOR,
        () -> who(transaction) + " is not in 'for'");
  }

  /** The identity, as a fragment. */
  static String who(Transaction transaction) {
    return switch (transaction.identity()) {
      case Identity.Anonymous anonymous -> "a client that has not logged in";
      case Identity.LoggedIn loggedIn -> "user '" + loggedIn.user() + "'";
    };
  }

  private static Check to(Conditions conditions, Destination destination) {
    return Check.of(
        destination.isIn(conditions.to()), Words.TO, () -> destination.text() + " is not in 'to'");
  }

  private static Check sender(Conditions conditions, Transaction transaction) {
    return Check.of(
        conditions.sender().map(set -> set.contains(transaction.sender())).orElse(true),
        Words.SENDER,
        () -> sender(transaction.sender()) + " is not in 'sender'");
  }

  private static String sender(Sender sender) {
    return switch (sender) {
      case Sender.Null none -> "the null sender";
      case Sender.Mailbox(String localPart, DomainName domain) ->
          "sender " + localPart + "@" + domain;
      case Sender.Other(String path) -> "sender '" + path + "', which is not a plain one,";
    };
  }

  private static Check overTls(Conditions conditions, Transaction transaction) {
    return Check.of(
        !conditions.overTls() || transaction.tls(), Words.OVER_TLS, () -> "the session has no TLS");
  }
}

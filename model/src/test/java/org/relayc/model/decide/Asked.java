package org.relayc.model.decide;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/** Transactions, written shortly: what is not said is a stranger on the public listener. */
record Asked(Transaction transaction) {
  static Asked to(String recipient) {
    return new Asked(
        new Transaction(
            new ListenerName("public"),
            IpAddress.parse("192.0.2.99"),
            Optional.empty(),
            false,
            new Identity.Anonymous(),
            Sender.parse("s@stranger.example"),
            Recipient.parse(recipient),
            LocalDate.parse("2026-11-24")));
  }

  Asked on(String listener) {
    Transaction t = transaction;
    return new Asked(
        new Transaction(
            new ListenerName(listener),
            t.client(),
            t.clientName(),
            t.tls(),
            t.identity(),
            t.sender(),
            t.recipient(),
            t.day()));
  }

  Asked from(String client) {
    Transaction t = transaction;
    return new Asked(
        new Transaction(
            t.listener(),
            IpAddress.parse(client),
            t.clientName(),
            t.tls(),
            t.identity(),
            t.sender(),
            t.recipient(),
            t.day()));
  }

  Asked named(String name) {
    Transaction t = transaction;
    return new Asked(
        new Transaction(
            t.listener(),
            t.client(),
            Optional.of(new DomainName(name)),
            t.tls(),
            t.identity(),
            t.sender(),
            t.recipient(),
            t.day()));
  }

  Asked overTls() {
    Transaction t = transaction;
    return new Asked(
        new Transaction(
            t.listener(),
            t.client(),
            t.clientName(),
            true,
            t.identity(),
            t.sender(),
            t.recipient(),
            t.day()));
  }

  Asked by(String user, String... groups) {
    Transaction t = transaction;
    return new Asked(
        new Transaction(
            t.listener(),
            t.client(),
            t.clientName(),
            t.tls(),
            new Identity.LoggedIn(user, new TreeSet<>(Arrays.asList(groups))),
            t.sender(),
            t.recipient(),
            t.day()));
  }

  Asked sender(String path) {
    Transaction t = transaction;
    return new Asked(
        new Transaction(
            t.listener(),
            t.client(),
            t.clientName(),
            t.tls(),
            t.identity(),
            Sender.parse(path),
            t.recipient(),
            t.day()));
  }

  Asked day(String day) {
    Transaction t = transaction;
    return new Asked(
        new Transaction(
            t.listener(),
            t.client(),
            t.clientName(),
            t.tls(),
            t.identity(),
            t.sender(),
            t.recipient(),
            LocalDate.parse(day)));
  }
}

package org.relayc.emitters.postfix.live.foreign;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.postfix.live.dialogue.DecisionSession;
import org.relayc.emitters.postfix.live.dialogue.Envelope;
import org.relayc.emitters.postfix.live.dialogue.Reply;
import org.relayc.emitters.postfix.live.instance.MasterService;
import org.relayc.emitters.postfix.live.instance.PostfixSandbox;
import org.relayc.emitters.postfix.live.reading.Reading;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/**
 * One service of a running Postfix, asked on one side of TLS.
 *
 * @param resets whether one recipient that is discarded would be heard of at the next
 */
record Play(
    Reading reading,
    PostfixSandbox sandbox,
    MasterService service,
    boolean tls,
    boolean resets,
    Asked asked) {

  /** A session that is over takes a process. */
  private static final int MOST_OPENED = 20;

  /** The first thing that was misread. */
  Optional<String> run(List<List<Transaction>> sessions) {
    // A service that ends at once is not started anew for a minute, so it is not asked by TCP.
    if (reading.refusesToStart(service.name())) {
      return tls ? Optional.empty() : refusesToStart();
    }
    int opened = 0;
    DecisionSession session = open();
    try {
      for (List<Transaction> transactions : sessions) {
        for (Transaction transaction : transactions) {
          if (session.isOver()) {
            session.close();
            session = open();
            if (++opened > MOST_OPENED) {
              return Optional.empty();
            }
          }
          Reply reply = session.decide(envelope(transaction));
          if (resets) {
            session.reset();
          }
          Optional<String> complaint = judge(transaction, reply);
          if (complaint.isPresent()) {
            return complaint;
          }
        }
      }
    } finally {
      session.close();
    }
    return Optional.empty();
  }

  private DecisionSession open() {
    return tls ? sandbox.overTls(service) : sandbox.inClear(service);
  }

  private Optional<String> refusesToStart() {
    try (DecisionSession session = sandbox.inClear(service)) {
      return Optional.of("the server starts, and was not thought to: " + session);
    } catch (IllegalStateException dead) {
      return Optional.empty();
    }
  }

  private Optional<String> judge(Transaction transaction, Reply reply) {
    boolean unknown = reply.text().contains("User unknown");
    Set<Decision> live = reply.isPositive() || unknown ? Reading.TAKEN : Reading.REFUSED;
    asked.add(reading.isExact(service.name(), transaction), reply.isPositive());
    if (unknown && reply.text().contains("alias")) {
      // Which addresses an alias domain has is no matter of who may relay.
      return Optional.empty();
    }
    return reading
        .complaint(service.name(), transaction, live)
        .map(complaint ->
            complaint
                + "\n  the server: "
                + reply.text()
                + "\n  as asked:   "
                + envelope(transaction)
                + "\n  "
                + transaction);
  }

  private static Envelope envelope(Transaction transaction) {
    Optional<String> login =
        switch (transaction.identity()) {
          case Identity.Anonymous anonymous -> Optional.empty();
          case Identity.LoggedIn loggedIn -> Optional.of(loggedIn.user());
        };
    String sender =
        switch (transaction.sender()) {
          case Sender.Null none -> "";
          case Sender.Mailbox(String local, DomainName domain) -> local + "@" + domain;
          case Sender.Other(String path) -> path;
        };
    return new Envelope(
        transaction.client().toString(),
        transaction.clientName().map(DomainName::text),
        login,
        sender,
        transaction.recipient().path());
  }
}

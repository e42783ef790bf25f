package org.relayc.model.decide;

import java.util.ArrayList;
import java.util.List;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.Membership;

/**
 * A transaction without what its listener cannot have: TLS where there is none, a log-in where none
 * is offered, groups that the directory does not give.
 */
final class Normalised {
  private final Membership membership;
  private final Listener listener;
  private final Transaction transaction;
  private final List<Consideration> trace = new ArrayList<>();

  Normalised(Membership membership, Listener listener, Transaction asked) {
    this.membership = membership;
    this.listener = listener;
    boolean tls = asked.tls() && listener.tls() != Listener.Tls.NONE;
    if (tls != asked.tls()) {
      trace.add(
          Consideration.ofNothing(true, listener() + " has no TLS: taken as a session in clear"));
    }
    this.transaction =
        new Transaction(
            asked.listener(),
            asked.client(),
            asked.clientName(),
            tls,
            identity(asked.identity(), tls),
            asked.sender(),
            asked.recipient(),
            asked.day());
  }

  private Identity identity(Identity asked, boolean tls) {
    return switch (asked) {
      case Identity.Anonymous anonymous -> anonymous;
      case Identity.LoggedIn loggedIn -> {
        if (!listener.auth().isOffered()) {
          yield nobody(listener() + " offers no log-in");
        }
        if (listener.auth().overTls() && !tls) {
          yield nobody(listener() + " takes a log-in over TLS only");
        }
        yield membership.settle(loggedIn);
      }
    };
  }

  private Identity nobody(String why) {
    trace.add(Consideration.ofNothing(true, why + ": taken as nobody logged in"));
    return new Identity.Anonymous();
  }

  private String listener() {
    return "listener '" + listener.name() + "'";
  }

  Transaction transaction() {
    return transaction;
  }

  /** What was left out, and why. */
  List<Consideration> trace() {
    return trace;
  }
}

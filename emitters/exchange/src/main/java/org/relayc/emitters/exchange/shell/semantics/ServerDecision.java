package org.relayc.emitters.exchange.shell.semantics;

import java.util.List;
import java.util.function.Predicate;
import org.relayc.emitters.api.Decided;
import org.relayc.emitters.exchange.shell.door.Door;
import org.relayc.emitters.exchange.shell.door.Doors;
import org.relayc.emitters.exchange.shell.semantics.decide.Selection;
import org.relayc.emitters.exchange.shell.semantics.decide.Session;
import org.relayc.emitters.exchange.shell.state.TransportServer;
import org.relayc.model.mail.Decision;
import org.relayc.model.policy.Transaction;

/** What a server decides on one transaction, plainly. */
public final class ServerDecision {
  private ServerDecision() {}

  /**
   * A decision and the lines that make it.
   *
   * @param answers of what cannot be seen, by name
   */
  public static Decided of(
      TransportServer server, Transaction transaction, Predicate<String> answers) {
    for (Door door : Doors.of(server)) {
      if (door.name().equals(transaction.listener())) {
        return Selection.of(door, transaction.client(), answers)
            .map(connector -> new Session(server, connector, transaction, answers).decide())
            .orElseGet(() -> new Decided(Decision.REJECT, List.of()));
      }
    }
    throw new IllegalArgumentException("no connector listens at " + transaction.listener());
  }
}

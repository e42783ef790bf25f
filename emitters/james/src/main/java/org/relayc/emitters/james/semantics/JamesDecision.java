package org.relayc.emitters.james.semantics;

import org.relayc.emitters.api.Decided;
import org.relayc.emitters.james.configuration.JamesConfiguration;
import org.relayc.emitters.james.configuration.SmtpServer;
import org.relayc.emitters.james.semantics.decide.Judge;
import org.relayc.model.policy.Transaction;

/** What a configuration decides on one transaction, plainly. */
public final class JamesDecision {
  private JamesDecision() {}

  /**
   * The decision of the listener that the transaction names. What only the server can tell counts
   * as no; what the author of a message chooses, as what gets furthest.
   */
  public static Decided of(JamesConfiguration configuration, Transaction transaction) {
    SmtpServer server =
        configuration.servers().stream()
            .filter(each -> each.name().equals(transaction.listener().text()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no listener '" + transaction.listener() + "'"));
    return new Judge(configuration, server, transaction).decide();
  }
}

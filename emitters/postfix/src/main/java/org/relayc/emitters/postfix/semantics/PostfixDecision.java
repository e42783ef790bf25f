package org.relayc.emitters.postfix.semantics;

import org.relayc.emitters.api.Decided;
import org.relayc.emitters.postfix.configuration.PostfixConfiguration;
import org.relayc.emitters.postfix.configuration.SmtpService;
import org.relayc.emitters.postfix.semantics.decide.Judge;
import org.relayc.model.policy.Transaction;

/** What a configuration decides on one transaction, plainly. */
public final class PostfixDecision {
  private PostfixDecision() {}

  /**
   * The decision of the service whose name the transaction's listener has. What only the server can
   * tell (a block list, a policy service, a table that is not here) counts as saying nothing.
   */
  public static Decided of(PostfixConfiguration configuration, Transaction transaction) {
    SmtpService service =
        configuration.services().stream()
            .filter(each -> each.name().equals(transaction.listener().text()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no service '" + transaction.listener() + "'"));
    return new Judge(configuration, service).decide(transaction);
  }
}

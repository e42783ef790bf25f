package org.relayc.emitters.james.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.contract.live.DecisionCount;
import org.relayc.emitters.contract.question.BoundaryTransactions;
import org.relayc.emitters.james.live.instance.JamesFiles;
import org.relayc.emitters.james.live.instance.JamesServer;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;

/**
 * A policy, and what it was compiled to, before a judge.
 *
 * @param narrower true where the files may allow less than the policy
 */
record Trial(RelayPolicy policy, List<EmittedFile> files, boolean narrower, LocalDate day) {
  /** Plays so many sessions a listener and side of TLS; counts what was asked. */
  List<Disagreement> run(Random random, int sessions, DecisionCount count) {
    BoundaryTransactions questions = new BoundaryTransactions(policy, day, random);
    List<Disagreement> disagreements = new ArrayList<>();
    try (JamesServer server = JamesServer.start(JamesFiles.of(files))) {
      LiveJudge judge = new LiveJudge(this, server);
      for (Listener listener : policy.listeners()) {
        OptionalInt number = server.listener(listener.name().text());
        if (number.isPresent()) {
          for (boolean tls : sides(listener)) {
            List<Transaction> transactions = questions.sample(listener, tls, sessions);
            disagreements.addAll(judge.judge(number.getAsInt(), listener, transactions));
            count.add(transactions.size());
          }
        }
      }
    }
    return disagreements;
  }

  /** Asks about one transaction, which the policy's listener may no longer be able to see. */
  List<Disagreement> run(Transaction transaction) {
    try (JamesServer server = JamesServer.start(JamesFiles.of(files))) {
      OptionalInt number = server.listener(transaction.listener().text());
      return policy
          .listener(transaction.listener())
          .filter(listener -> number.isPresent() && sides(listener).contains(transaction.tls()))
          .map(listener ->
              new LiveJudge(this, server).judge(number.getAsInt(), listener, List.of(transaction)))
          .orElseGet(List::of);
    }
  }

  /** The sides of TLS on which a client can speak SMTP to a listener at all. */
  private static List<Boolean> sides(Listener listener) {
    return switch (listener.tls()) {
      case NONE -> List.of(false);
      case OPTIONAL, REQUIRED -> List.of(false, true);
      case IMPLICIT -> List.of(true);
    };
  }
}

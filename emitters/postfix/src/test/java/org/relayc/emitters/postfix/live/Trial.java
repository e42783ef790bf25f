package org.relayc.emitters.postfix.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.contract.live.DecisionCount;
import org.relayc.emitters.contract.question.BoundaryTransactions;
import org.relayc.emitters.postfix.live.instance.MasterService;
import org.relayc.emitters.postfix.live.instance.PostfixSandbox;
import org.relayc.emitters.postfix.live.reading.Reading;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;

/**
 * A policy, and what it was compiled to, before a judge.
 *
 * @param reading what the reader makes of the files
 * @param narrower true where the files may allow less than the policy
 */
record Trial(
    RelayPolicy policy, List<EmittedFile> files, Reading reading, boolean narrower, LocalDate day) {
  Trial(RelayPolicy policy, List<EmittedFile> files, boolean narrower, LocalDate day) {
    this(policy, files, Reading.of(files), narrower, day);
  }

  /** Plays so many sessions a listener and side of TLS; counts what was asked. */
  List<Disagreement> run(Random random, int sessions, DecisionCount count) {
    BoundaryTransactions questions = new BoundaryTransactions(policy, day, random);
    List<Disagreement> disagreements = new ArrayList<>();
    try (PostfixSandbox sandbox = PostfixSandbox.start(files)) {
      for (Listener listener : policy.listeners()) {
        for (boolean tls : sides(listener)) {
          // In clear, a listener that wants TLS gives one answer to everything.
          int asked = !tls && listener.tls().isForced() ? 1 : sessions;
          List<Transaction> transactions = questions.sample(listener, tls, asked);
          disagreements.addAll(judge(sandbox, listener, tls, transactions));
          count.add(transactions.size());
        }
      }
    }
    return disagreements;
  }

  /** Asks about one transaction, which the policy's listener may no longer be able to see. */
  List<Disagreement> run(Transaction transaction) {
    Optional<Listener> named = policy.listener(transaction.listener());
    if (named.isEmpty() || !sides(named.get()).contains(transaction.tls())) {
      return List.of();
    }
    Listener listener = named.get();
    try (PostfixSandbox sandbox = PostfixSandbox.start(files)) {
      return judge(sandbox, listener, transaction.tls(), List.of(transaction));
    }
  }

  private List<Disagreement> judge(
      PostfixSandbox sandbox, Listener listener, boolean tls, List<Transaction> transactions) {
    List<MasterService> lines = Endpoints.linesOf(listener, sandbox.listeners());
    List<Disagreement> disagreements = new ArrayList<>();
    for (MasterService line : lines) {
      if (!line.isLike(lines.getFirst())) {
        throw new IllegalStateException(
            "the endpoints of " + listener.name() + " differ:\n" + line + "\n" + lines.getFirst());
      }
    }
    try (LiveJudge judge = new LiveJudge(this, sandbox, listener, lines.getFirst(), tls)) {
      disagreements.addAll(judge.judge(transactions));
    }
    return disagreements;
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

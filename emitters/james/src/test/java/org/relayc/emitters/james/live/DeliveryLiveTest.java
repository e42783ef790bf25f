package org.relayc.emitters.james.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.contract.live.DecisionCount;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.contract.policy.PolicyGenerator;
import org.relayc.emitters.contract.question.BoundaryTransactions;
import org.relayc.emitters.james.live.instance.JamesFiles;
import org.relayc.emitters.james.live.instance.JamesServer;
import org.relayc.emitters.james.live.sink.LoopbackSink;
import org.relayc.emitters.james.proof.SayablePolicies;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.Transaction;

/**
 * From RCPT to the next server: James's own RemoteDelivery takes what may leave from its queue and
 * sends it on, and nothing else comes there.
 */
class DeliveryLiveTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final DecisionCount COUNT = new DecisionCount(DeliveryLiveTest.class);
  private static final int POLICIES = 10;
  private static final int SESSIONS = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private int sent;

  @AfterAll
  static void writeCount() {
    COUNT.write();
  }

  @Test
  void whatMayRelayAndNothingElseComesToTheNextServer() {
    int number = 0;
    for (GeneratedPolicy policy :
        SayablePolicies.of(new PolicyGenerator(77, DAY, false).next(POLICIES))) {
      play(policy, CompiledPolicy.of(policy.policy(), DAY).trial().orElseThrow(), ++number);
    }
    assertTrue(COUNT.decisions() > 1_000, COUNT.decisions() + " decisions");
    assertTrue(sent > COUNT.decisions() / 20, sent + " of " + COUNT.decisions() + " were sent on");
  }

  private void play(GeneratedPolicy policy, Trial trial, int number) {
    BoundaryTransactions questions =
        new BoundaryTransactions(trial.policy(), DAY, new Random(number));
    try (LoopbackSink sink = LoopbackSink.open();
        JamesServer server = JamesServer.start(JamesFiles.of(trial.files()), sink)) {
      LiveJudge judge = new LiveJudge(trial, server);
      for (Listener listener : trial.policy().listeners()) {
        boolean tls = listener.tls() == Listener.Tls.IMPLICIT;
        List<Transaction> transactions = questions.sample(listener, tls, SESSIONS);
        int port = server.listener(listener.name().text()).orElseThrow();
        assertEquals(List.of(), judge.judge(port, listener, transactions), policy::text);
        COUNT.add(transactions.size());
      }
      List<String> left = sorted(server.sent());
      await(sink, left.size());
      assertEquals(left, sorted(sink.recipients()), policy::text);
      sent += left.size();
    }
  }

  /** Also a little longer than for the last one: what must not come would come then. */
  private static void await(LoopbackSink sink, int count) {
    Instant end = Instant.now().plus(PATIENCE);
    while (sink.recipients().size() < count && Instant.now().isBefore(end)) {
      pause();
    }
    pause();
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> sorted(List<String> recipients) {
    List<String> sorted = new ArrayList<>(recipients);
    sorted.sort(String.CASE_INSENSITIVE_ORDER);
    return sorted;
  }
}

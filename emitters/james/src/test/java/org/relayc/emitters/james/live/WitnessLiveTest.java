package org.relayc.emitters.james.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.contract.live.DecisionCount;
import org.relayc.emitters.james.live.instance.Fate;
import org.relayc.emitters.james.live.instance.JamesFiles;
import org.relayc.emitters.james.live.instance.JamesServer;
import org.relayc.emitters.james.proof.Fault;
import org.relayc.emitters.james.proof.FaultyOutput;
import org.relayc.model.mail.Decision;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.Transaction;
import org.relayc.verifier.compare.Changed;
import org.relayc.verifier.emission.Validation;

/** What a witness says that faulty files would do, a real James does with them. */
class WitnessLiveTest {
  private static final DecisionCount COUNT = new DecisionCount(WitnessLiveTest.class);

  @AfterAll
  static void writeCount() {
    COUNT.write();
  }

  @ParameterizedTest
  @EnumSource
  void aRealJamesConfirmsTheWitness(Fault fault) {
    Changed example =
        assertInstanceOf(Validation.Refuted.class, FaultyOutput.validate(fault)).example();
    Transaction transaction = example.after().orElseThrow().transaction();
    List<EmittedFile> files = FaultyOutput.files(fault);
    try (JamesServer server = JamesServer.start(JamesFiles.of(files))) {
      OptionalInt number = server.listener(transaction.listener().text());
      Listener listener = FaultyOutput.policy().listener(transaction.listener()).orElseThrow();
      boolean speaks = !server.isImplicit(number.getAsInt()) || transaction.tls();
      assertEquals(
          example.change().is(),
          speaks ? decision(server, number.getAsInt(), listener, transaction) : Decision.REJECT,
          () -> example.toString());
    }
    COUNT.add(1);
  }

  private static Decision decision(
      JamesServer server, int number, Listener listener, Transaction transaction) {
    Caller caller = LiveJudge.caller(listener, transaction);
    try (MailSession session = MailSession.open(server, number, caller)) {
      Answer answer =
          session
              .send(LiveJudge.text(transaction.sender()), List.of(transaction.recipient().path()))
              .getFirst();
      return answer.fates().stream()
          .map(Fate::kind)
          .findFirst()
          .map(kind ->
              switch (kind) {
                case DELIVERED -> Decision.DELIVER;
                case RELAYED ->
                    server.isOurs(answer.recipient()) ? Decision.FORWARD : Decision.RELAY;
                case KEPT_BACK, DISCARDED -> Decision.REJECT;
              })
          .orElse(Decision.REJECT);
    }
  }
}

package org.relayc.emitters.postfix.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relayc.emitters.contract.live.DecisionCount;
import org.relayc.emitters.postfix.live.dialogue.DecisionSession;
import org.relayc.emitters.postfix.live.dialogue.Envelope;
import org.relayc.emitters.postfix.live.dialogue.Reply;
import org.relayc.emitters.postfix.live.instance.MasterService;
import org.relayc.emitters.postfix.live.instance.PostfixSandbox;
import org.relayc.emitters.postfix.proof.Fault;
import org.relayc.emitters.postfix.proof.FaultyOutput;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;
import org.relayc.verifier.compare.Changed;
import org.relayc.verifier.emission.Validation;

/** What a witness says that faulty files would do, a real Postfix does with them. */
class WitnessLiveTest {
  private static final DecisionCount COUNT = new DecisionCount(WitnessLiveTest.class);

  @AfterAll
  static void writeCount() {
    COUNT.write();
  }

  @ParameterizedTest
  @EnumSource
  void aRealPostfixConfirmsTheWitness(Fault fault) throws IOException {
    Changed example =
        assertInstanceOf(Validation.Refuted.class, FaultyOutput.validate(fault)).example();
    Transaction transaction = example.before().orElseThrow().transaction();
    Listener listener = FaultyOutput.policy().listener(transaction.listener()).orElseThrow();
    try (PostfixSandbox sandbox = PostfixSandbox.start(FaultyOutput.files(fault))) {
      List<MasterService> lines = Endpoints.linesOf(listener, sandbox.listeners());
      try (DecisionSession session =
          transaction.tls()
              ? sandbox.overTls(lines.getFirst())
              : sandbox.inClear(lines.getFirst())) {
        Reply reply = session.decide(envelope(transaction));
        COUNT.add(1);
        assertFalse(reply.isTransient(), reply.text());
        assertEquals(
            example.change().is() != Decision.REJECT,
            reply.isPositive(),
            () -> example + "\n" + reply.text());
      }
    }
  }

  /** The log-in as it is: whether it can be made in clear is what the fault is about. */
  private static Envelope envelope(Transaction transaction) {
    Optional<String> login =
        transaction.identity() instanceof Identity.LoggedIn loggedIn
            ? Optional.of(loggedIn.user())
            : Optional.empty();
    String sender =
        transaction.sender() instanceof Sender.Mailbox mailbox
            ? mailbox.localPart() + "@" + mailbox.domain()
            : "";
    return new Envelope(
        transaction.client().toString(),
        transaction.clientName().map(DomainName::text),
        login,
        sender,
        transaction.recipient().path());
  }
}

package org.relayc.emitters.postfix.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.contract.law.Faithfulness;
import org.relayc.emitters.contract.law.ServerAnswer;
import org.relayc.emitters.postfix.live.dialogue.DecisionSession;
import org.relayc.emitters.postfix.live.dialogue.Envelope;
import org.relayc.emitters.postfix.live.dialogue.Reply;
import org.relayc.emitters.postfix.live.dialogue.Resolution;
import org.relayc.emitters.postfix.live.dialogue.RewriteService;
import org.relayc.emitters.postfix.live.instance.MasterService;
import org.relayc.emitters.postfix.live.instance.PostfixSandbox;
import org.relayc.emitters.postfix.live.reading.Reading;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.Recipient;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;

/** Plays transactions of one listener against a running Postfix and compares with the policy. */
final class LiveJudge implements AutoCloseable {
  /** The address literals of an instance that listens on the loopback. */
  private static final Set<String> OWN_LITERALS = Set.of("127.0.0.1", "IPv6:::1");

  private final Faithfulness law;
  private final NextHopLaw nextHops;
  private final Reading reading;
  private final String service;
  private final Listener listener;
  private final DecisionSession session;
  private final RewriteService rewrite;
  private final Map<String, Resolution> resolutions = new HashMap<>();

  /**
   * @param tls whether to ask under TLS, over TCP, or in clear, over standard streams
   */
  LiveJudge(
      Trial trial, PostfixSandbox sandbox, Listener listener, MasterService line, boolean tls) {
    RelayPolicy policy = trial.policy();
    this.listener = listener;
    law = new Faithfulness(policy, OWN_LITERALS, trial.narrower());
    nextHops = new NextHopLaw(policy);
    reading = trial.reading();
    service = line.name();
    session = tls ? sandbox.overTls(line) : sandbox.inClear(line);
    rewrite = sandbox.rewrite();
  }

  List<Disagreement> judge(List<Transaction> transactions) {
    List<Disagreement> disagreements = new ArrayList<>();
    for (Transaction transaction : transactions) {
      judge(transaction).ifPresent(disagreements::add);
    }
    return disagreements;
  }

  private Optional<Disagreement> judge(Transaction transaction) {
    Envelope envelope = Spelling.of(transaction, listener);
    Reply reply = session.decide(envelope);
    return complaint(transaction, reply)
        .map(complaint ->
            new Disagreement(transaction, envelope, complaint, reply, law.explain(transaction)));
  }

  private Optional<String> complaint(Transaction transaction, Reply reply) {
    if (reply.isTransient()) {
      return Optional.of("the server has no answer: a fault of the configuration or the harness");
    }
    if (!reply.isPositive()) {
      return law.complaint(transaction, new ServerAnswer.Refused(reply.text()))
          .or(() -> misread(transaction, Reading.REFUSED));
    }
    Resolution resolution =
        resolutions.computeIfAbsent(transaction.recipient().path(), rewrite::resolve);
    ServerAnswer answer =
        new ServerAnswer.Taken(reply.text(), decision(resolution), resolution.recipient());
    return law.complaint(transaction, answer)
        .or(() -> nextHops.complaint(transaction.recipient(), resolution))
        .or(() -> misread(transaction, taken(transaction, resolution)));
  }

  /** Where the mail of a dressed recipient goes is compared by the policy's law alone. */
  private static Set<Decision> taken(Transaction transaction, Resolution resolution) {
    return transaction.recipient() instanceof Recipient.Dressed
        ? Reading.TAKEN
        : Set.of(decision(resolution));
  }

  /** What the reader gets wrong; recipients that are left to the server are in no meaning. */
  private Optional<String> misread(Transaction transaction, Set<Decision> live) {
    boolean left =
        switch (transaction.recipient()) {
          case Recipient.Incomplete incomplete -> true;
          case Recipient.AtLiteral(String path, String literal) -> OWN_LITERALS.contains(literal);
          case Recipient.Mailbox mailbox -> false;
          case Recipient.Dressed dressed -> false;
        };
    return left ? Optional.empty() : reading.complaint(service, transaction, live);
  }

  /** Why Postfix takes a domain is what it will do with its mail (ADDRESS_CLASS_README, 3.7). */
  private static Decision decision(Resolution resolution) {
    return switch (resolution.domainClass()) {
      case LOCAL, VIRTUAL_ALIAS, VIRTUAL_MAILBOX -> Decision.DELIVER;
      case RELAY -> Decision.FORWARD;
      case DEFAULT -> Decision.RELAY;
    };
  }

  @Override
  public void close() {
    session.close();
    rewrite.close();
  }
}

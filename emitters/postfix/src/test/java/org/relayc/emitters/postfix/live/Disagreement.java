package org.relayc.emitters.postfix.live;

import org.relayc.emitters.postfix.live.dialogue.Envelope;
import org.relayc.emitters.postfix.live.dialogue.Reply;
import org.relayc.model.policy.Transaction;

/** A transaction on which the real server and the policy differ. */
record Disagreement(
    Transaction transaction, Envelope envelope, String complaint, Reply reply, String ruling) {
  String report() {
    return """
    %s
      transaction: %s
      as asked:    %s
      the server:  %s
      the policy:  %s
    """
        .formatted(complaint, transaction, envelope, reply.text(), ruling);
  }
}

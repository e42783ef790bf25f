package org.relayc.emitters.james.live;

import org.relayc.model.policy.Transaction;

/** A transaction on which the real server and the policy differ. */
record Disagreement(Transaction transaction, String complaint, Answer answer, String ruling) {
  String report() {
    return """
    %s
      transaction: %s
      the server:  %s
      the policy:  %s
    """
        .formatted(complaint, transaction, answer, ruling);
  }
}

package org.relayc.verifier;

import org.relayc.model.mail.Decision;
import org.relayc.model.policy.Transaction;

/** The plain evaluator that a witness is asked of once more before anyone sees it. */
@FunctionalInterface
public interface Replay {
  Decision decide(Transaction transaction);

  /**
   * A witness that rests on answers which cannot be seen: asked once more by those who can be told
   * answers, and taken as it is by the others.
   */
  default Witness confirmAssuming(Witness witness) {
    return witness;
  }

  /** The witness, if the plain evaluator agrees; if not, the fault is ours. */
  default Witness confirm(Witness witness) {
    Decision plain = decide(witness.transaction());
    if (plain != witness.decision()) {
      throw new IllegalStateException(
          "the proof says "
              + witness.decision().word()
              + " and the plain evaluator "
              + plain.word()
              + " of "
              + witness.transaction());
    }
    return witness;
  }
}

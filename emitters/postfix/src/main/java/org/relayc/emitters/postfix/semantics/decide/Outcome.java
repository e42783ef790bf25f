package org.relayc.emitters.postfix.semantics.decide;

/** What a restriction, or a list of them, says of a transaction. */
enum Outcome {
  PERMIT,
  REFUSE,
  /** Nothing; the next one is asked. */
  DUNNO,
  /** The mail is taken, whatever comes, and dropped. */
  DROP
}

package org.relayc.migrate.ledger;

/** What became of a setting. */
public enum Outcome {
  /** The policy says the same. */
  CARRIED("carried"),
  /** The policy says less. */
  NARROWED("narrowed"),
  /** It is not in the policy. */
  DROPPED("dropped"),
  /** No policy speaks of it, so that the new server has to be told. */
  LEFT_TO_THE_NEW_SERVER("left to the new server"),
  /** Nobody can say what it means but who has the server before them. */
  TO_BE_ANSWERED("to be answered"),
  /** What it means is not understood, so that nothing is proven. */
  NOT_UNDERSTOOD("not understood");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  /** The word for people: {@code to be answered}. */
  public String word() {
    return word;
  }
}

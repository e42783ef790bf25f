package org.relayc.emitters.postfix.semantics.tree;

/**
 * How many questions may be asked for one service; a count, so that it ends the same everywhere.
 */
final class Budget {
  private static final int MOST = 100_000;

  private int left = MOST;

  void spend(int questions) {
    left -= questions;
    if (left < 0) {
      throw new Exceeded();
    }
  }

  /** More than any list that a person wrote. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    Exceeded() {
      super("more than " + MOST + " questions", null, false, false);
    }
  }
}

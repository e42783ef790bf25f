package org.relayc.emitters.james.semantics.tree;

/** How much may be gone through for one listener; a count, so that it ends the same everywhere. */
final class Budget {
  private static final int MOST = 50_000;

  private int left = MOST;

  void spend() {
    left--;
    if (left < 0) {
      throw new Exceeded();
    }
  }

  /** More than any pipeline that a person wrote. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    Exceeded() {
      super("more than " + MOST + " cases", null, false, false);
    }
  }
}

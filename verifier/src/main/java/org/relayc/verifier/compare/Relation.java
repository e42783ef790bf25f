package org.relayc.verifier.compare;

/** How the second of two sides stands to the first (language reference, Comparing). */
public enum Relation {
  /** Every transaction gets the same decision. */
  EQUIVALENT,
  /** Some get less, none gets more. */
  NARROWER,
  /** Some get more, none gets less. */
  WIDER,
  /** Some get more and some less. */
  INCOMPARABLE;

  static Relation of(boolean wider, boolean narrower) {
    if (wider) {
      return narrower ? INCOMPARABLE : WIDER;
    }
    return narrower ? NARROWER : EQUIVALENT;
  }

  /** The word for people: {@code narrower}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

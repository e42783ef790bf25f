package org.relayc.verifier.compare;

import org.relayc.model.mail.Decision;
import org.relayc.verifier.diagram.Diagrams;

/** What a transaction got on the first side and what it gets on the second, as a leaf. */
public record Change(Decision was, Decision is) {
  private static final Decision[] DECISIONS = Decision.values();

  /** The leaf of two leaves that are decisions' ordinals; {@link Diagrams#NO} for no change. */
  static int leaf(int was, int is) {
    return was == is ? Diagrams.NO : 1 + was * DECISIONS.length + is;
  }

  static Change of(int leaf) {
    int both = leaf - 1;
    return new Change(DECISIONS[both / DECISIONS.length], DECISIONS[both % DECISIONS.length]);
  }

  public boolean isWider() {
    return is.compareTo(was) > 0;
  }
}

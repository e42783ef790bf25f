package org.relayc.verifier.space;

import java.util.BitSet;

/** Numbers of a set, all moved by as much. */
final class Shift {
  private Shift() {}

  static BitSet up(BitSet set, int by) {
    BitSet shifted = new BitSet();
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      shifted.set(i + by);
    }
    return shifted;
  }

  /** What would fall below 0 is left out. */
  static BitSet down(BitSet set, int by) {
    return set.get(by, Math.max(set.length(), by));
  }
}

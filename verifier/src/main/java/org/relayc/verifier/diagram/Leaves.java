package org.relayc.verifier.diagram;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** The leaves that functions lead to. */
public final class Leaves {
  private final Diagrams diagrams;
  private final BitSet leaves = new BitSet();
  private final BitSet seen = new BitSet();

  private Leaves(Diagrams diagrams) {
    this.diagrams = diagrams;
  }

  /** Every leaf of a function but {@link Diagrams#NO}. */
  public static BitSet of(Diagrams diagrams, int function) {
    Leaves leaves = new Leaves(diagrams);
    leaves.collect(function);
    return leaves.leaves;
  }

  private void collect(int function) {
    Deque<Integer> open = new ArrayDeque<>();
    open.push(function);
    while (!open.isEmpty()) {
      int node = open.pop();
      if (Diagrams.isLeaf(node)) {
        leaves.set(node);
      } else if (!seen.get(node - Diagrams.LEAVES)) {
        seen.set(node - Diagrams.LEAVES);
        diagrams.children(node).forEach(open::push);
      }
    }
    leaves.clear(Diagrams.NO);
  }
}

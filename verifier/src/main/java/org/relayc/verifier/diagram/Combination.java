package org.relayc.verifier.diagram;

import java.util.function.IntBinaryOperator;

/** An operation on the leaves of two functions, made an operation on functions. */
public final class Combination {
  private final Diagrams diagrams;
  private final IntBinaryOperator ofLeaves;
  private final IntTable known = new IntTable();

  public Combination(Diagrams diagrams, IntBinaryOperator ofLeaves) {
    this.diagrams = diagrams;
    this.ofLeaves = ofLeaves;
  }

  public int of(int a, int b) {
    if (Diagrams.isLeaf(a) && Diagrams.isLeaf(b)) {
      return ofLeaves.applyAsInt(a, b);
    }
    int before = known.get(a, b, 0);
    if (before >= 0) {
      return before;
    }
    int level = Math.min(diagrams.level(a), diagrams.level(b));
    Diagrams.Cursor first = diagrams.cursor(a, level);
    Diagrams.Cursor second = diagrams.cursor(b, level);
    Runs runs = new Runs(level);
    int at = 0;
    while (at < diagrams.size(level)) {
      at = Math.min(first.end(), second.end());
      diagrams.spend(1);
      runs.add(at, of(first.child(), second.child()));
      first.moveTo(at);
      second.moveTo(at);
    }
    int made = diagrams.node(runs);
    known.put(a, b, 0, made);
    return made;
  }
}

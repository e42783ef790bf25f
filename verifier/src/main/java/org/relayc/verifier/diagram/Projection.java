package org.relayc.verifier.diagram;

import java.util.function.IntPredicate;

/**
 * What a function comes to when some dimensions are forgotten: of the leaves that their atoms lead
 * to, the one that an operation (associative, commutative, idempotent) leaves over.
 */
public final class Projection {
  private final Diagrams diagrams;
  private final IntPredicate forgotten;
  private final Combination combination;
  private final IntTable known = new IntTable();

  public Projection(Diagrams diagrams, IntPredicate forgotten, Combination combination) {
    this.diagrams = diagrams;
    this.forgotten = forgotten;
    this.combination = combination;
  }

  public int of(int node) {
    if (Diagrams.isLeaf(node)) {
      return node;
    }
    int before = known.get(node, 0, 0);
    if (before >= 0) {
      return before;
    }
    int level = diagrams.level(node);
    Diagrams.Cursor cursor = diagrams.cursor(node, level);
    Runs runs = new Runs(level);
    int merged = of(cursor.child());
    int at = 0;
    while (at < diagrams.size(level)) {
      int child = of(cursor.child());
      at = cursor.end();
      runs.add(at, child);
      merged = combination.of(merged, child);
      cursor.moveTo(at);
    }
    int made = forgotten.test(level) ? merged : diagrams.node(runs);
    known.put(node, 0, 0, made);
    return made;
  }
}

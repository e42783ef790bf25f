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
    int made = forgotten.test(level) ? merged(node, level) : kept(node, level);
    known.put(node, 0, 0, made);
    return made;
  }

  private int kept(int node, int level) {
    Diagrams.Cursor cursor = diagrams.cursor(node, level);
    Runs runs = new Runs(level);
    for (int at = 0; at < diagrams.size(level); cursor.moveTo(at)) {
      int child = of(cursor.child());
      at = cursor.end();
      runs.add(at, child);
    }
    return diagrams.node(runs);
  }

  private int merged(int node, int level) {
    Diagrams.Cursor cursor = diagrams.cursor(node, level);
    int merged = of(cursor.child());
    for (int at = cursor.end(); at < diagrams.size(level); at = cursor.end()) {
      cursor.moveTo(at);
      merged = combination.of(merged, of(cursor.child()));
    }
    return merged;
  }
}

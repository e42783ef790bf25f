package org.relayc.verifier.diagram;

import java.util.Arrays;

/** Collects the children of a node: neighbouring atoms with one child are one run. */
final class Runs {
  private int[] cells;
  private int size;

  /**
   * @param level the node's dimension, which is the first cell; then each run's end and child
   */
  Runs(int level) {
    cells = new int[9];
    cells[0] = level;
    size = 1;
  }

  /** The atoms up to an end, exclusive, have a child. */
  void add(int end, int child) {
    if (size > 1 && cells[size - 1] == child) {
      cells[size - 2] = end;
      return;
    }
    if (size + 2 > cells.length) {
      cells = Arrays.copyOf(cells, 2 * cells.length);
    }
    cells[size++] = end;
    cells[size++] = child;
  }

  /** True where all atoms have one child, and a node would ask nothing. */
  boolean isSingle() {
    return size == 3;
  }

  int only() {
    return cells[2];
  }

  int[] toNode() {
    return Arrays.copyOf(cells, size);
  }
}

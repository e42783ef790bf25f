package org.relayc.model.name;

import java.util.Arrays;

/**
 * The names above the current one of an ascending walk, each with what holds below it as a number;
 * the root is always there.
 */
final class Ancestors {
  private int[] lengths = new int[8];
  private long[] values = new long[8];
  private int size;

  Ancestors(long root) {
    push(-1, root);
  }

  /** Leaves those that are not above the next name, given what it shares with the last one. */
  void moveTo(NameTable table, int index, int shared) {
    while (size > 1 && (lengths[size - 1] > shared || !table.isBelow(index, lengths[size - 1]))) {
      size--;
    }
  }

  void push(int length, long below) {
    if (size == lengths.length) {
      lengths = Arrays.copyOf(lengths, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    lengths[size] = length;
    values[size] = below;
    size++;
  }

  /** What holds below the nearest of them. */
  long below() {
    return values[size - 1];
  }
}

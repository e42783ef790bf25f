package org.relayc.model.partition;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** From sets of old classes to sets of the new ones that each of them was cut into. */
final class Translation {
  /** The new classes, those of one old class side by side and ascending. */
  private final int[] parts;

  /** Where the parts of an old class begin. */
  private final int[] begins;

  Translation(int oldClasses, int classes, IntUnaryOperator oldClass) {
    parts = new int[classes];
    begins = new int[oldClasses + 1];
    for (int each = 0; each < classes; each++) {
      begins[oldClass.applyAsInt(each) + 1]++;
    }
    for (int old = 0; old < oldClasses; old++) {
      begins[old + 1] += begins[old];
    }
    int[] free = begins.clone();
    for (int each = 0; each < classes; each++) {
      parts[free[oldClass.applyAsInt(each)]++] = each;
    }
  }

  /** The new classes of a set; costs what it holds or leaves out, whichever is less. */
  IntSet of(IntSet old) {
    return count(old) <= parts.length / 2
        ? gathered(old)
        : gathered(old.complement(begins.length - 1)).complement(parts.length);
  }

  /** How many classes are gone through for a set. */
  long cost(IntSet old) {
    int count = count(old);
    return 1 + old.runs() + Math.min(count, parts.length - count);
  }

  private int count(IntSet old) {
    int count = 0;
    for (int run = 0; run < old.runs(); run++) {
      count += begins[old.end(run)] - begins[old.first(run)];
    }
    return count;
  }

  private IntSet gathered(IntSet old) {
    int[] all = new int[count(old)];
    int size = 0;
    for (int run = 0; run < old.runs(); run++) {
      int first = begins[old.first(run)];
      int length = begins[old.end(run)] - first;
      System.arraycopy(parts, first, all, size, length);
      size += length;
    }
    Arrays.sort(all);
    IntSet.Builder gathered = new IntSet.Builder();
    for (int each : all) {
      gathered.add(each);
    }
    return gathered.build();
  }
}

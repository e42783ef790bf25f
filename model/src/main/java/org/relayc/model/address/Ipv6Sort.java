package org.relayc.model.address;

import static org.relayc.model.mail.Ipv6Address.compare;

/** Sorts ranges of four longs by their first address: by insertion, or by its bytes if many. */
final class Ipv6Sort {
  private static final int FEW = 32;

  private Ipv6Sort() {}

  /** Sorted ranges, in the array given or in a new one; the given one is used up. */
  static long[] byFirst(long[] ranges, int size) {
    if (isSorted(ranges, size)) {
      return ranges;
    }
    if (size <= FEW) {
      insert(ranges, size);
      return ranges;
    }
    long[] from = ranges;
    long[] to = new long[4 * size];
    for (int digit = 0; digit < 16; digit++) {
      int[] starts = starts(from, size, digit);
      if (starts.length > 0) {
        scatter(from, to, size, digit, starts);
        long[] spare = from;
        from = to;
        to = spare;
      }
    }
    return from;
  }

  private static boolean isSorted(long[] ranges, int size) {
    for (int i = 4; i < 4 * size; i += 4) {
      if (compare(ranges[i - 4], ranges[i - 3], ranges[i], ranges[i + 1]) > 0) {
        return false;
      }
    }
    return true;
  }

  private static void insert(long[] ranges, int size) {
    for (int i = 4; i < 4 * size; i += 4) {
      long firstHigh = ranges[i];
      long firstLow = ranges[i + 1];
      long lastHigh = ranges[i + 2];
      long lastLow = ranges[i + 3];
      int to = i;
      while (to > 0 && compare(ranges[to - 4], ranges[to - 3], firstHigh, firstLow) > 0) {
        to -= 4;
      }
      System.arraycopy(ranges, to, ranges, to + 4, i - to);
      ranges[to] = firstHigh;
      ranges[to + 1] = firstLow;
      ranges[to + 2] = lastHigh;
      ranges[to + 3] = lastLow;
    }
  }

  /** Where the ranges with each value of a byte begin; nothing when all have the same value. */
  private static int[] starts(long[] ranges, int size, int digit) {
    int[] counts = new int[257];
    for (int i = 0; i < size; i++) {
      counts[value(ranges, i, digit) + 1]++;
    }
    if (counts[value(ranges, 0, digit) + 1] == size) {
      return new int[0];
    }
    for (int i = 1; i <= 256; i++) {
      counts[i] += counts[i - 1];
    }
    return counts;
  }

  private static void scatter(long[] from, long[] to, int size, int digit, int[] starts) {
    for (int i = 0; i < size; i++) {
      int source = 4 * i;
      int target = 4 * starts[value(from, i, digit)]++;
      to[target] = from[source];
      to[target + 1] = from[source + 1];
      to[target + 2] = from[source + 2];
      to[target + 3] = from[source + 3];
    }
  }

  /** A byte of the first address, the least significant one being digit 0. */
  private static int value(long[] ranges, int index, int digit) {
    return digit < 8
        ? (int) (ranges[4 * index + 1] >>> (8 * digit)) & 255
        : (int) (ranges[4 * index] >>> (8 * (digit - 8))) & 255;
  }
}

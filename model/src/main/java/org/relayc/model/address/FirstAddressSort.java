package org.relayc.model.address;

import java.util.Arrays;

/**
 * Sorts packed IPv4 ranges by their first address: short arrays as the library does, long ones by
 * radix, eleven bits at a time, in a time that grows with their length and not with n log n.
 */
final class FirstAddressSort {
  private static final int SHORT = 4096;
  private static final int BITS = 11;
  private static final int BUCKETS = 1 << BITS;

  private FirstAddressSort() {}

  /** The same ranges in order, in the array that was given or in another; both are written to. */
  static long[] sort(long[] packed, int size) {
    if (isSorted(packed, size)) {
      return packed;
    }
    if (size <= SHORT) {
      return sortShort(packed, size);
    }
    long[] from = packed;
    long[] to = new long[size];
    for (int shift = 32; shift < 64; shift += BITS) {
      scatter(from, to, size, shift);
      long[] swapped = from;
      from = to;
      to = swapped;
    }
    return from;
  }

  private static boolean isSorted(long[] packed, int size) {
    for (int i = 1; i < size; i++) {
      if (packed[i - 1] >>> 32 > packed[i] >>> 32) {
        return false;
      }
    }
    return true;
  }

  private static long[] sortShort(long[] packed, int size) {
    // Flipping the top bit makes the signed order of the library's sort the unsigned one.
    for (int i = 0; i < size; i++) {
      packed[i] ^= Long.MIN_VALUE;
    }
    Arrays.sort(packed, 0, size);
    for (int i = 0; i < size; i++) {
      packed[i] ^= Long.MIN_VALUE;
    }
    return packed;
  }

  /** Puts the ranges in the order of some bits, and keeps the order of those that are alike. */
  private static void scatter(long[] from, long[] to, int size, int shift) {
    int[] next = new int[BUCKETS];
    for (int i = 0; i < size; i++) {
      next[(int) (from[i] >>> shift) & (BUCKETS - 1)]++;
    }
    int start = 0;
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      int count = next[bucket];
      next[bucket] = start;
      start += count;
    }
    for (int i = 0; i < size; i++) {
      long range = from[i];
      to[next[(int) (range >>> shift) & (BUCKETS - 1)]++] = range;
    }
  }
}

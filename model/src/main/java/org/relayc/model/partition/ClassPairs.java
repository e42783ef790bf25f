package org.relayc.model.partition;

import java.util.Arrays;

/** Numbers the pairs of two partitions' classes that occur, from 0 in the order of asking. */
public final class ClassPairs {
  private static final long FREE = -1;

  private long[] keys = new long[16];
  private int[] numbers = new int[16];
  private long[] pairs = new long[8];
  private int size;
  private long recent = FREE;
  private int recentNumber;
  private long earlier = FREE;
  private int earlierNumber;

  public ClassPairs() {
    Arrays.fill(keys, FREE);
  }

  /**
   * The number of a pair of classes, neither of which is negative. Along a line of values two pairs
   * often take turns: the last two are remembered.
   */
  public int number(int left, int right) {
    long key = ((long) left << 32) | right;
    if (key == recent) {
      return recentNumber;
    }
    int number = key == earlier ? earlierNumber : number(key);
    earlier = recent;
    earlierNumber = recentNumber;
    recent = key;
    recentNumber = number;
    return number;
  }

  private int number(long key) {
    int at = slot(keys, key);
    if (keys[at] == FREE) {
      if (2 * size >= keys.length) {
        grow();
        at = slot(keys, key);
      }
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * size);
      }
      keys[at] = key;
      numbers[at] = size;
      pairs[size++] = key;
    }
    return numbers[at];
  }

  public int size() {
    return size;
  }

  /** The left class of a pair. */
  public int left(int number) {
    return (int) (pairs[number] >>> 32);
  }

  /** The right class of a pair. */
  public int right(int number) {
    return (int) pairs[number];
  }

  private void grow() {
    long[] larger = new long[2 * keys.length];
    int[] largerNumbers = new int[2 * keys.length];
    Arrays.fill(larger, FREE);
    for (int i = 0; i < size; i++) {
      int at = slot(larger, pairs[i]);
      larger[at] = pairs[i];
      largerNumbers[at] = i;
    }
    keys = larger;
    numbers = largerNumbers;
  }

  private static int slot(long[] keys, long key) {
    long hash = key * 0x9e37_79b9_7f4a_7c15L;
    int at = (int) (hash >>> 40) & (keys.length - 1);
    while (keys[at] != FREE && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }
}

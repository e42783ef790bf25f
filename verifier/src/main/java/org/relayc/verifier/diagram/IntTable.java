package org.relayc.verifier.diagram;

import java.util.Arrays;

/** A map from three numbers, none negative, to one. */
final class IntTable {
  private static final int WIDTH = 4;
  private static final int FREE = -1;

  private int[] slots = new int[WIDTH << 4];
  private int size;

  IntTable() {
    Arrays.fill(slots, FREE);
  }

  /** The number that was put in, or -1. */
  int get(int a, int b, int c) {
    int at = slot(slots, a, b, c);
    return slots[at] == FREE ? FREE : slots[at + 3];
  }

  void put(int a, int b, int c, int value) {
    if (2 * (size + 1) * WIDTH > slots.length) {
      grow();
    }
    int at = slot(slots, a, b, c);
    size += slots[at] == FREE ? 1 : 0;
    fill(slots, at, a, b, c, value);
  }

  private void grow() {
    int[] larger = new int[Math.multiplyExact(2, slots.length)];
    Arrays.fill(larger, FREE);
    for (int i = 0; i < slots.length; i += WIDTH) {
      if (slots[i] != FREE) {
        int at = slot(larger, slots[i], slots[i + 1], slots[i + 2]);
        fill(larger, at, slots[i], slots[i + 1], slots[i + 2], slots[i + 3]);
      }
    }
    slots = larger;
  }

  private static void fill(int[] slots, int at, int a, int b, int c, int value) {
    slots[at] = a;
    slots[at + 1] = b;
    slots[at + 2] = c;
    slots[at + 3] = value;
  }

  private static int slot(int[] slots, int a, int b, int c) {
    long hash =
        a * 0x9e37_79b9_7f4a_7c15L + b * 0xc2b2_ae3d_27d4_eb4fL + c * 0x1656_67b1_9e37_79f9L;
    int mask = slots.length / WIDTH - 1;
    int index = (int) ((hash ^ hash >>> 32) & mask);
    while (true) {
      int at = index * WIDTH;
      if (slots[at] == FREE || (slots[at] == a && slots[at + 1] == b && slots[at + 2] == c)) {
        return at;
      }
      index = (index + 1) & mask;
    }
  }
}

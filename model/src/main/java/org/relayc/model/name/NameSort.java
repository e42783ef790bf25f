package org.relayc.model.name;

/** Sorts keys byte by byte, in three parts about a pivot (multikey quicksort). */
final class NameSort {
  private static final int FEW = 12;

  private final byte[] bytes;
  private final int[] ends;
  private final int[] order;

  NameSort(byte[] bytes, int[] ends) {
    this.bytes = bytes;
    this.ends = ends;
    this.order = new int[ends.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
  }

  int[] order() {
    sort(0, order.length, 0);
    return order;
  }

  /** Recurs into the smaller parts and goes on with the largest, so the stack stays small. */
  private void sort(int start, int stop, int startDepth) {
    int from = start;
    int to = stop;
    int depth = startDepth;
    while (to - from > FEW) {
      Parts parts = partition(from, to, depth);
      int equals = parts.ended ? 0 : parts.greater - parts.less;
      if (equals >= parts.less - from && equals >= to - parts.greater) {
        sort(from, parts.less, depth);
        sort(parts.greater, to, depth);
        from = parts.less;
        to = parts.greater;
        depth++;
      } else if (parts.less - from >= to - parts.greater) {
        sort(parts.less, parts.less + equals, depth + 1);
        sort(parts.greater, to, depth);
        to = parts.less;
      } else {
        sort(from, parts.less, depth);
        sort(parts.less, parts.less + equals, depth + 1);
        from = parts.greater;
      }
    }
    insert(from, to, depth);
  }

  /** Where the keys that have the pivot's byte begin and end, and whether they end with it. */
  private record Parts(int less, int greater, boolean ended) {}

  private Parts partition(int from, int to, int depth) {
    int pivot = pivot(from, to, depth);
    int less = from;
    int greater = to;
    int at = from;
    while (at < greater) {
      int value = byteAt(order[at], depth);
      if (value < pivot) {
        swap(less++, at++);
      } else if (value > pivot) {
        swap(at, --greater);
      } else {
        at++;
      }
    }
    return new Parts(less, greater, pivot < 0);
  }

  private void insert(int from, int to, int depth) {
    for (int i = from + 1; i < to; i++) {
      int moving = order[i];
      int target = i;
      while (target > from && compare(order[target - 1], moving, depth) > 0) {
        order[target] = order[target - 1];
        target--;
      }
      order[target] = moving;
    }
  }

  private int compare(int a, int b, int depth) {
    return NameKey.compare(bytes, start(a) + depth, ends[a], bytes, start(b) + depth, ends[b]);
  }

  private int pivot(int from, int to, int depth) {
    int a = byteAt(order[from], depth);
    int b = byteAt(order[(from + to) >>> 1], depth);
    int c = byteAt(order[to - 1], depth);
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }

  private int byteAt(int index, int depth) {
    int at = start(index) + depth;
    return at < ends[index] ? bytes[at] & 255 : -1;
  }

  private int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  private void swap(int i, int j) {
    int moved = order[i];
    order[i] = order[j];
    order[j] = moved;
  }
}

package org.relayc.model.partition;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A set of numbers from 0 on, kept as ascending runs of neighbours: it costs what it holds, however
 * high its numbers are.
 *
 * <p>Invariant: run i goes from {@code bounds[2i]} to {@code bounds[2i + 1]}, exclusive; none is
 * empty and no two touch.
 */
public final class IntSet {
  public static final IntSet EMPTY = new IntSet(new int[0]);

  private final int[] bounds;

  private IntSet(int[] bounds) {
    this.bounds = bounds;
  }

  /** One number. */
  public static IntSet of(int number) {
    return range(number, number + 1);
  }

  /** The numbers from one on up to another, exclusive. */
  public static IntSet range(int first, int end) {
    return first < end ? new IntSet(new int[] {first, end}) : EMPTY;
  }

  /** Collects numbers in ascending order. */
  public static final class Builder {
    private int[] bounds = new int[2];
    private int size;

    public Builder add(int number) {
      return add(number, number + 1);
    }

    /** Adds a run that begins where the last one ended, or later. */
    public Builder add(int first, int end) {
      if (first >= end) {
        return this;
      }
      if (size > 0 && bounds[size - 1] >= first) {
        bounds[size - 1] = Math.max(bounds[size - 1], end);
        return this;
      }
      if (size == bounds.length) {
        bounds = Arrays.copyOf(bounds, 2 * size);
      }
      bounds[size++] = first;
      bounds[size++] = end;
      return this;
    }

    public IntSet build() {
      return size == 0 ? EMPTY : new IntSet(Arrays.copyOf(bounds, size));
    }
  }

  public boolean isEmpty() {
    return bounds.length == 0;
  }

  public boolean contains(int number) {
    int run = runAfter(number);
    return run < runs() && first(run) <= number;
  }

  /** The lowest number that is not below another one, or -1. */
  public int next(int from) {
    int run = runAfter(from);
    return run == runs() ? -1 : Math.max(first(run), from);
  }

  /** The first run that ends after a number. */
  public int runAfter(int number) {
    int low = 0;
    int high = runs();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) <= number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many runs there are. */
  public int runs() {
    return bounds.length / 2;
  }

  /** The first number of a run. */
  public int first(int run) {
    return bounds[2 * run];
  }

  /** The number after the last one of a run. */
  public int end(int run) {
    return bounds[2 * run + 1];
  }

  /** How many numbers there are. */
  public int size() {
    int size = 0;
    for (int run = 0; run < runs(); run++) {
      size += end(run) - first(run);
    }
    return size;
  }

  public IntStream stream() {
    return IntStream.range(0, runs()).flatMap(run -> IntStream.range(first(run), end(run)));
  }

  public IntSet union(IntSet other) {
    Builder union = new Builder();
    int i = 0;
    int j = 0;
    while (i < runs() || j < other.runs()) {
      if (j == other.runs() || (i < runs() && first(i) <= other.first(j))) {
        union.add(first(i), end(i));
        i++;
      } else {
        union.add(other.first(j), other.end(j));
        j++;
      }
    }
    return union.build();
  }

  /** The numbers below a limit that are not in it. */
  public IntSet complement(int limit) {
    Builder complement = new Builder();
    int at = 0;
    for (int run = 0; run < runs(); run++) {
      complement.add(at, Math.min(first(run), limit));
      at = end(run);
    }
    return complement.add(at, limit).build();
  }

  /** All numbers moved by as much; what would fall below 0 is left out. */
  public IntSet shift(int by) {
    Builder shifted = new Builder();
    for (int run = 0; run < runs(); run++) {
      shifted.add(Math.max(first(run) + by, 0), end(run) + by);
    }
    return shifted.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IntSet set && Arrays.equals(bounds, set.bounds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bounds);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    for (int run = 0; run < runs(); run++) {
      text.append(run == 0 ? "" : ", ").append(first(run));
      text.append(first(run) + 1 == end(run) ? "" : "-" + (end(run) - 1));
    }
    return text.append('}').toString();
  }
}

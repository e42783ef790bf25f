package org.relayc.model.address;

import java.util.Arrays;
import org.relayc.model.mail.Ipv4Address;

/**
 * IPv4 ranges, one long each: the first address in the upper half, the last in the lower.
 *
 * <p>Invariant: ascending without sign, disjoint, and not adjacent.
 */
final class Ipv4Ranges {
  static final Ipv4Ranges EMPTY = new Ipv4Ranges(new long[0]);
  static final Ipv4Ranges ALL = new Ipv4Ranges(new long[] {0xffff_ffffL});
  private static final long LAST = 0xffff_ffffL;

  private final long[] ranges;

  private Ipv4Ranges(long[] ranges) {
    this.ranges = ranges;
  }

  static long pack(long first, long last) {
    return (first << 32) | last;
  }

  int size() {
    return ranges.length;
  }

  long first(int index) {
    return ranges[index] >>> 32;
  }

  long last(int index) {
    return ranges[index] & LAST;
  }

  AddressRange range(int index) {
    return new AddressRange(
        new Ipv4Address((int) first(index)), new Ipv4Address((int) last(index)));
  }

  boolean contains(int bits) {
    long address = Integer.toUnsignedLong(bits);
    int low = 0;
    int high = ranges.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (last(middle) < address) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < ranges.length && first(low) <= address;
  }

  long count() {
    long count = 0;
    for (int i = 0; i < ranges.length; i++) {
      count += last(i) - first(i) + 1;
    }
    return count;
  }

  /** The ranges in any order, overlapping or not; the array it is given does not stay as it is. */
  static Ipv4Ranges normalise(long[] packed, int size) {
    long[] sorted = FirstAddressSort.sort(packed, size);
    Sink sink = new Sink(size);
    for (int i = 0; i < size; i++) {
      sink.add(sorted[i] >>> 32, sorted[i] & LAST);
    }
    return sink.toRanges();
  }

  Ipv4Ranges union(Ipv4Ranges other) {
    Sink sink = new Sink(size() + other.size());
    int i = 0;
    int j = 0;
    while (i < size() || j < other.size()) {
      boolean mine = j == other.size() || (i < size() && first(i) <= other.first(j));
      if (mine) {
        sink.add(first(i), last(i++));
      } else {
        sink.add(other.first(j), other.last(j++));
      }
    }
    return sink.toRanges();
  }

  Ipv4Ranges intersect(Ipv4Ranges other) {
    Sink sink = new Sink(size() + other.size());
    int i = 0;
    int j = 0;
    while (i < size() && j < other.size()) {
      long first = Math.max(first(i), other.first(j));
      long last = Math.min(last(i), other.last(j));
      if (first <= last) {
        sink.add(first, last);
      }
      if (last(i) < other.last(j)) {
        i++;
      } else {
        j++;
      }
    }
    return sink.toRanges();
  }

  Ipv4Ranges complement() {
    Sink sink = new Sink(size() + 1);
    long next = 0;
    for (int i = 0; i < size(); i++) {
      if (first(i) > next) {
        sink.add(next, first(i) - 1);
      }
      next = last(i) + 1;
    }
    if (next <= LAST) {
      sink.add(next, LAST);
    }
    return sink.toRanges();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ipv4Ranges that && Arrays.equals(ranges, that.ranges);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (long range : ranges) {
      // The halves of all networks of one size differ in the same bits, and must not be folded.
      hash = 31 * hash + (int) ((range * 0x9e37_79b9_7f4a_7c15L) >>> 32);
    }
    return hash;
  }

  /** Takes ranges in ascending order of their firsts and merges those that touch. */
  private static final class Sink {
    private final long[] out;
    private int size;

    Sink(int capacity) {
      out = new long[capacity];
    }

    void add(long first, long last) {
      if (size > 0) {
        long lastSoFar = out[size - 1] & LAST;
        if (first <= lastSoFar + 1) {
          if (last > lastSoFar) {
            out[size - 1] = (out[size - 1] & ~LAST) | last;
          }
          return;
        }
      }
      out[size++] = pack(first, last);
    }

    Ipv4Ranges toRanges() {
      if (size == 0) {
        return EMPTY;
      }
      return new Ipv4Ranges(size == out.length ? out : Arrays.copyOf(out, size));
    }
  }
}

package org.relayc.model.address;

import static org.relayc.model.mail.Ipv6Address.compare;

import java.math.BigInteger;
import java.util.Arrays;
import org.relayc.model.mail.Ipv6Address;

/**
 * IPv6 ranges, four longs each: first high, first low, last high, last low. The IPv4-mapped
 * addresses do not exist here: a range may reach across them, and what ends before them is adjacent
 * to what begins behind them.
 *
 * <p>Invariant: ascending without sign, disjoint, not adjacent, and no bound is IPv4-mapped.
 */
final class Ipv6Ranges {
  static final long LAST_BEFORE_MAPPED = 0xfffe_ffff_ffffL;
  static final long FIRST_AFTER_MAPPED = 0x1_0000_0000_0000L;
  static final Ipv6Ranges EMPTY = new Ipv6Ranges(new long[0]);
  static final Ipv6Ranges ALL = new Ipv6Ranges(new long[] {0, 0, -1, -1});

  private final long[] ranges;

  private Ipv6Ranges(long[] ranges) {
    this.ranges = ranges;
  }

  int size() {
    return ranges.length / 4;
  }

  long firstHigh(int index) {
    return ranges[4 * index];
  }

  long firstLow(int index) {
    return ranges[4 * index + 1];
  }

  long lastHigh(int index) {
    return ranges[4 * index + 2];
  }

  long lastLow(int index) {
    return ranges[4 * index + 3];
  }

  AddressRange range(int index) {
    return new AddressRange(
        new Ipv6Address(firstHigh(index), firstLow(index)),
        new Ipv6Address(lastHigh(index), lastLow(index)));
  }

  BigInteger count() {
    BigInteger count = BigInteger.ZERO;
    for (int i = 0; i < size(); i++) {
      count = count.add(number(lastHigh(i), lastLow(i))).add(BigInteger.ONE);
      count = count.subtract(number(firstHigh(i), firstLow(i)));
    }
    boolean across = contains(0, LAST_BEFORE_MAPPED) && contains(0, FIRST_AFTER_MAPPED);
    return across ? count.subtract(BigInteger.ONE.shiftLeft(32)) : count;
  }

  private static BigInteger number(long high, long low) {
    return new BigInteger(Long.toUnsignedString(high))
        .shiftLeft(64)
        .add(new BigInteger(Long.toUnsignedString(low)));
  }

  boolean contains(long high, long low) {
    int from = 0;
    int to = size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (compare(lastHigh(middle), lastLow(middle), high, low) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from < size() && compare(firstHigh(from), firstLow(from), high, low) <= 0;
  }

  /** The ranges in any order, overlapping or not; sorts the array it is given. */
  static Ipv6Ranges normalise(long[] ranges, int size) {
    long[] sorted = Ipv6Sort.byFirst(ranges, size);
    Sink sink = new Sink(size);
    for (int i = 0; i < size; i++) {
      sink.add(sorted, i);
    }
    return sink.toRanges();
  }

  Ipv6Ranges union(Ipv6Ranges other) {
    Sink sink = new Sink(size() + other.size());
    int i = 0;
    int j = 0;
    while (i < size() || j < other.size()) {
      if (j == other.size() || (i < size() && startsFirst(i, other, j))) {
        sink.add(ranges, i++);
      } else {
        sink.add(other.ranges, j++);
      }
    }
    return sink.toRanges();
  }

  private boolean startsFirst(int index, Ipv6Ranges other, int otherIndex) {
    return compare(
            firstHigh(index),
            firstLow(index),
            other.firstHigh(otherIndex),
            other.firstLow(otherIndex))
        <= 0;
  }

  Ipv6Ranges intersect(Ipv6Ranges other) {
    Sink sink = new Sink(size() + other.size());
    int i = 0;
    int j = 0;
    while (i < size() && j < other.size()) {
      boolean mineStartsFirst = startsFirst(i, other, j);
      boolean mineEndsFirst =
          compare(lastHigh(i), lastLow(i), other.lastHigh(j), other.lastLow(j)) < 0;
      long firstHigh = mineStartsFirst ? other.firstHigh(j) : firstHigh(i);
      long firstLow = mineStartsFirst ? other.firstLow(j) : firstLow(i);
      long lastHigh = mineEndsFirst ? lastHigh(i) : other.lastHigh(j);
      long lastLow = mineEndsFirst ? lastLow(i) : other.lastLow(j);
      if (compare(firstHigh, firstLow, lastHigh, lastLow) <= 0) {
        sink.add(firstHigh, firstLow, lastHigh, lastLow);
      }
      if (mineEndsFirst) {
        i++;
      } else {
        j++;
      }
    }
    return sink.toRanges();
  }

  Ipv6Ranges complement() {
    Sink sink = new Sink(size() + 1);
    long nextHigh = 0;
    long nextLow = 0;
    for (int i = 0; i < size(); i++) {
      if (compare(nextHigh, nextLow, firstHigh(i), firstLow(i)) < 0) {
        long beforeHigh = firstLow(i) == 0 ? firstHigh(i) - 1 : firstHigh(i);
        sink.add(nextHigh, nextLow, beforeHigh, firstLow(i) - 1);
      }
      nextLow = lastLow(i) + 1;
      nextHigh = nextLow == 0 ? lastHigh(i) + 1 : lastHigh(i);
      if (nextHigh == 0 && nextLow == 0) {
        return sink.toRanges();
      }
    }
    sink.add(nextHigh, nextLow, -1, -1);
    return sink.toRanges();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ipv6Ranges that && Arrays.equals(ranges, that.ranges);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ranges);
  }

  /** Takes ranges in ascending order of their firsts, drops what is mapped, merges what touches. */
  private static final class Sink {
    private final long[] out;
    private int end;

    Sink(int capacity) {
      out = new long[Math.multiplyExact(4, capacity)];
    }

    void add(long[] from, int index) {
      add(from[4 * index], from[4 * index + 1], from[4 * index + 2], from[4 * index + 3]);
    }

    void add(long firstHigh, long firstLow, long lastHigh, long lastLow) {
      long first = Ipv6Address.isMapped(firstHigh, firstLow) ? FIRST_AFTER_MAPPED : firstLow;
      long last = Ipv6Address.isMapped(lastHigh, lastLow) ? LAST_BEFORE_MAPPED : lastLow;
      if (compare(firstHigh, first, lastHigh, last) > 0) {
        return;
      }
      if (end > 0 && touches(firstHigh, first)) {
        if (compare(lastHigh, last, out[end - 2], out[end - 1]) > 0) {
          out[end - 2] = lastHigh;
          out[end - 1] = last;
        }
        return;
      }
      out[end++] = firstHigh;
      out[end++] = first;
      out[end++] = lastHigh;
      out[end++] = last;
    }

    private boolean touches(long high, long low) {
      long nextLow = out[end - 1] + 1;
      long nextHigh = nextLow == 0 ? out[end - 2] + 1 : out[end - 2];
      if (nextHigh == 0 && nextLow == 0) {
        return true;
      }
      if (Ipv6Address.isMapped(nextHigh, nextLow)) {
        nextLow = FIRST_AFTER_MAPPED;
      }
      return compare(high, low, nextHigh, nextLow) <= 0;
    }

    Ipv6Ranges toRanges() {
      return end == 0 ? EMPTY : new Ipv6Ranges(Arrays.copyOf(out, end));
    }
  }
}

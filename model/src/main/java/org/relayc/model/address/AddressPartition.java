package org.relayc.model.address;

import static org.relayc.model.mail.Ipv6Address.compare;

import java.util.Arrays;
import java.util.List;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;
import org.relayc.model.partition.ClassPairs;
import org.relayc.model.partition.IntSet;
import org.relayc.model.partition.Meter;
import org.relayc.model.partition.Partition;

/**
 * Client addresses in classes: segments of the line of all addresses, on which the IPv4 addresses
 * stand where IPv6 has the IPv4-mapped ones.
 *
 * <p>Invariant: the first segment begins at 0; neighbours are of different classes.
 */
public final class AddressPartition {
  private static final long MAPPED = 0xffffL << 32;

  private final long[] high;
  private final long[] low;
  private final int[] classes;
  private final int size;

  /** Takes arrays of which only so many places count. */
  private AddressPartition(long[] high, long[] low, int[] classes, int size) {
    this.high = high;
    this.low = low;
    this.classes = classes;
    this.size = size;
  }

  /** The classes that some sets make. */
  public static Partition<AddressPartition> of(List<AddressSet> sets, Meter meter) {
    return Partition.of(sets, new BySegments(), meter);
  }

  /** The addresses of some classes. */
  public AddressSet addresses(IntSet wanted) {
    return addresses(wanted, 0, size);
  }

  /** The same from one segment on, up to another. */
  private AddressSet addresses(IntSet wanted, int from, int to) {
    AddressSet.Builder builder = new AddressSet.Builder();
    for (int i = from; i < to; i++) {
      if (wanted.contains(classes[i])) {
        boolean last = i + 1 == size;
        long lastHigh = last ? -1 : low[i + 1] == 0 ? high[i + 1] - 1 : high[i + 1];
        long lastLow = last ? -1 : low[i + 1] - 1;
        add(builder, high[i], low[i], lastHigh, lastLow);
      }
    }
    return builder.build();
  }

  /** The addresses of some classes that lie in a network, without a look at the others. */
  public AddressSet addresses(IntSet wanted, Cidr within) {
    AddressRange range = within.range();
    return addresses(wanted, segment(range.first()), segment(range.last()) + 1)
        .intersect(AddressSet.of(within));
  }

  private int segment(IpAddress address) {
    return switch (address) {
      case Ipv4Address(int bits) -> segment(0, MAPPED + Integer.toUnsignedLong(bits));
      case Ipv6Address(long atHigh, long atLow) -> segment(atHigh, atLow);
    };
  }

  /** The segment that holds a place of the line. */
  private int segment(long atHigh, long atLow) {
    int from = 0;
    int to = size - 1;
    while (from < to) {
      int middle = (from + to + 1) >>> 1;
      if (compare(high[middle], low[middle], atHigh, atLow) <= 0) {
        from = middle;
      } else {
        to = middle - 1;
      }
    }
    return from;
  }

  private static void add(
      AddressSet.Builder builder, long firstHigh, long firstLow, long lastHigh, long lastLow) {
    if (firstHigh == 0 && compare(0, firstLow, 0, Ipv6Ranges.LAST_BEFORE_MAPPED) <= 0) {
      boolean ends = compare(lastHigh, lastLow, 0, Ipv6Ranges.LAST_BEFORE_MAPPED) <= 0;
      builder.addIpv6(0, firstLow, 0, ends ? lastLow : Ipv6Ranges.LAST_BEFORE_MAPPED);
    }
    if (compare(firstHigh, firstLow, 0, MAPPED + 0xffff_ffffL) <= 0
        && compare(lastHigh, lastLow, 0, MAPPED) >= 0) {
      boolean begins = compare(firstHigh, firstLow, 0, MAPPED) >= 0;
      boolean ends = compare(lastHigh, lastLow, 0, MAPPED + 0xffff_ffffL) <= 0;
      builder.addIpv4(begins ? (int) firstLow : 0, ends ? (int) lastLow : -1);
    }
    if (compare(lastHigh, lastLow, 0, Ipv6Ranges.FIRST_AFTER_MAPPED) >= 0) {
      boolean begins = compare(firstHigh, firstLow, 0, Ipv6Ranges.FIRST_AFTER_MAPPED) >= 0;
      builder.addIpv6(
          begins ? firstHigh : 0,
          begins ? firstLow : Ipv6Ranges.FIRST_AFTER_MAPPED,
          lastHigh,
          lastLow);
    }
  }

  /** Cuts the line of addresses. */
  private static final class BySegments
      implements Partition.Division<AddressSet, AddressPartition> {
    @Override
    public AddressPartition whole() {
      return new AddressPartition(new long[1], new long[1], new int[1], 1);
    }

    @Override
    public AddressPartition divide(AddressSet set) {
      Segments segments = new Segments(2 * set.rangeCount() + 3);
      segments.add(0, 0, 0);
      Ipv6Ranges wide = set.wide();
      int i = 0;
      while (i < wide.size() && before(wide, i)) {
        boolean across = !endsBefore(wide, i);
        segments.add(wide.firstHigh(i), wide.firstLow(i), 1);
        segments.addAfter(0, across ? Ipv6Ranges.LAST_BEFORE_MAPPED : wide.lastLow(i), 0);
        if (across) {
          break;
        }
        i++;
      }
      Ipv4Ranges narrow = set.narrow();
      for (int j = 0; j < narrow.size(); j++) {
        segments.add(0, MAPPED + narrow.first(j), 1);
        segments.add(0, MAPPED + narrow.last(j) + 1, 0);
      }
      for (; i < wide.size(); i++) {
        boolean across = before(wide, i);
        segments.add(
            across ? 0 : wide.firstHigh(i),
            across ? Ipv6Ranges.FIRST_AFTER_MAPPED : wide.firstLow(i),
            1);
        segments.addAfter(wide.lastHigh(i), wide.lastLow(i), 0);
      }
      return segments.toPartition();
    }

    /** The division itself, with its classes in the order in which they come. */
    @Override
    public AddressPartition single(AddressSet set, ClassPairs pairs) {
      AddressPartition division = divide(set);
      int first = division.classes[0];
      pairs.number(0, first);
      if (division.size > 1) {
        pairs.number(0, 1 - first);
      }
      for (int i = 0; i < division.size; i++) {
        division.classes[i] ^= first;
      }
      return division;
    }

    private static boolean before(Ipv6Ranges ranges, int i) {
      return compare(ranges.firstHigh(i), ranges.firstLow(i), 0, MAPPED) < 0;
    }

    private static boolean endsBefore(Ipv6Ranges ranges, int i) {
      return compare(ranges.lastHigh(i), ranges.lastLow(i), 0, MAPPED) < 0;
    }

    @Override
    public AddressPartition product(AddressPartition a, AddressPartition b, ClassPairs pairs) {
      Segments segments = new Segments(a.size + b.size);
      int i = 0;
      int j = 0;
      while (true) {
        int order = compare(a.high[i], a.low[i], b.high[j], b.low[j]);
        long high = order >= 0 ? a.high[i] : b.high[j];
        long low = order >= 0 ? a.low[i] : b.low[j];
        segments.add(high, low, pairs.number(a.classes[i], b.classes[j]));
        boolean moreA = i + 1 < a.size;
        boolean moreB = j + 1 < b.size;
        if (!moreA && !moreB) {
          return segments.toPartition();
        }
        int next =
            moreA && moreB
                ? compare(a.high[i + 1], a.low[i + 1], b.high[j + 1], b.low[j + 1])
                : moreA ? -1 : 1;
        i += next <= 0 ? 1 : 0;
        j += next >= 0 ? 1 : 0;
      }
    }
  }

  /** Collects segments in ascending order and joins those of one class. */
  private static final class Segments {
    private final long[] high;
    private final long[] low;
    private final int[] classes;
    private int size;

    Segments(int capacity) {
      high = new long[capacity];
      low = new long[capacity];
      classes = new int[capacity];
    }

    /** What begins where the last one began takes its place. */
    void add(long atHigh, long atLow, int number) {
      if (size > 0 && high[size - 1] == atHigh && low[size - 1] == atLow) {
        size--;
      }
      if (size == 0 || classes[size - 1] != number) {
        high[size] = atHigh;
        low[size] = atLow;
        classes[size++] = number;
      }
    }

    /** Begins right after an address, unless that is the last of all. */
    void addAfter(long atHigh, long atLow, int number) {
      if (atHigh != -1 || atLow != -1) {
        add(atLow == -1 ? atHigh + 1 : atHigh, atLow + 1, number);
      }
    }

    /** Copies where much room was not needed. */
    AddressPartition toPartition() {
      if (size > high.length / 2) {
        return new AddressPartition(high, low, classes, size);
      }
      return new AddressPartition(
          Arrays.copyOf(high, size), Arrays.copyOf(low, size), Arrays.copyOf(classes, size), size);
    }
  }
}

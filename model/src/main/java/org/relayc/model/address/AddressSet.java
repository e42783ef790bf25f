package org.relayc.model.address;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;

/**
 * A canonical set of client addresses of both families: sorted, disjoint, non-adjacent ranges, so
 * that equal sets are equal values.
 */
public final class AddressSet {
  public static final AddressSet EMPTY = new AddressSet(Ipv4Ranges.EMPTY, Ipv6Ranges.EMPTY);
  public static final AddressSet ANY = new AddressSet(Ipv4Ranges.ALL, Ipv6Ranges.ALL);

  private final Ipv4Ranges ipv4;
  private final Ipv6Ranges ipv6;

  private AddressSet(Ipv4Ranges ipv4, Ipv6Ranges ipv6) {
    this.ipv4 = ipv4;
    this.ipv6 = ipv6;
  }

  public boolean contains(IpAddress address) {
    return switch (address) {
      case Ipv4Address(int bits) -> ipv4.contains(bits);
      case Ipv6Address(long high, long low) -> ipv6.contains(high, low);
    };
  }

  public boolean isEmpty() {
    return ipv4.size() == 0 && ipv6.size() == 0;
  }

  public AddressSet union(AddressSet other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    return new AddressSet(ipv4.union(other.ipv4), ipv6.union(other.ipv6));
  }

  public AddressSet intersect(AddressSet other) {
    return new AddressSet(ipv4.intersect(other.ipv4), ipv6.intersect(other.ipv6));
  }

  public AddressSet minus(AddressSet other) {
    return other.isEmpty() ? this : intersect(other.complement());
  }

  public AddressSet complement() {
    return new AddressSet(ipv4.complement(), ipv6.complement());
  }

  public boolean overlaps(AddressSet other) {
    return !intersect(other).isEmpty();
  }

  public boolean isSubsetOf(AddressSet other) {
    return minus(other).isEmpty();
  }

  /** The IPv4 addresses of the set. */
  public AddressSet ipv4() {
    return new AddressSet(ipv4, Ipv6Ranges.EMPTY);
  }

  /** The IPv6 addresses of the set. */
  public AddressSet ipv6() {
    return new AddressSet(Ipv4Ranges.EMPTY, ipv6);
  }

  Ipv4Ranges narrow() {
    return ipv4;
  }

  Ipv6Ranges wide() {
    return ipv6;
  }

  public long ipv4Count() {
    return ipv4.count();
  }

  public BigInteger addressCount() {
    return BigInteger.valueOf(ipv4.count()).add(ipv6.count());
  }

  /** The smallest address, IPv4 before IPv6. */
  public Optional<IpAddress> firstAddress() {
    Iterator<AddressRange> ranges = ranges().iterator();
    return ranges.hasNext() ? Optional.of(ranges.next().first()) : Optional.empty();
  }

  public int rangeCount() {
    return ipv4.size() + ipv6.size();
  }

  /**
   * The ranges, IPv4 first, in ascending order. An IPv6 range may reach across the IPv4-mapped
   * addresses, which are no part of it.
   */
  public Iterable<AddressRange> ranges() {
    return () -> new RangeWalk(ipv4, ipv6);
  }

  /** The fewest prefixes that make the set, IPv4 first, in ascending order, made as asked for. */
  public Iterable<Cidr> cidrs() {
    return () -> new CidrWalk(ipv4, ipv6);
  }

  /** How many prefixes {@link #cidrs} gives. */
  public long cidrCount() {
    CidrWalk walk = new CidrWalk(ipv4, ipv6);
    long count = 0;
    while (walk.hasNext()) {
      walk.skip();
      count++;
    }
    return count;
  }

  public static AddressSet of(AddressRange range) {
    return new Builder().add(range).build();
  }

  public static AddressSet of(Cidr cidr) {
    return of(cidr.range());
  }

  public static AddressSet of(IpAddress address) {
    return of(new AddressRange(address, address));
  }

  /** The union of many; linear in what they hold. */
  public static AddressSet union(List<AddressSet> sets) {
    if (sets.size() == 1) {
      return sets.get(0);
    }
    if (sets.size() == 2) {
      return sets.get(0).union(sets.get(1));
    }
    Builder builder = new Builder();
    sets.forEach(builder::add);
    return builder.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AddressSet that && ipv4.equals(that.ipv4) && ipv6.equals(that.ipv6);
  }

  @Override
  public int hashCode() {
    return 31 * ipv4.hashCode() + ipv6.hashCode();
  }

  /** The set in the notation of the language, cut short when it is long. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (AddressRange range : ranges()) {
      if (text.length() > 200) {
        return text + ", …";
      }
      text.append(text.isEmpty() ? "" : ", ").append(range);
    }
    return text.toString();
  }

  /** Goes through the ranges. */
  private static final class RangeWalk implements Iterator<AddressRange> {
    private final Ipv4Ranges ipv4;
    private final Ipv6Ranges ipv6;
    private int at;

    RangeWalk(Ipv4Ranges ipv4, Ipv6Ranges ipv6) {
      this.ipv4 = ipv4;
      this.ipv6 = ipv6;
    }

    @Override
    public boolean hasNext() {
      return at < ipv4.size() + ipv6.size();
    }

    @Override
    public AddressRange next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int index = at++;
      return index < ipv4.size() ? ipv4.range(index) : ipv6.range(index - ipv4.size());
    }
  }

  /** Collects ranges in any order, millions of them, and sorts and merges once. */
  public static final class Builder {
    private long[] packed = new long[8];
    private long[] wide = new long[8];
    private int count4;
    private int count6;

    /** An IPv4 range, both ends included, as unsigned ints. */
    public Builder addIpv4(int first, int last) {
      if (Integer.compareUnsigned(first, last) > 0) {
        throw new IllegalArgumentException("range ends before it begins");
      }
      if (count4 == packed.length) {
        packed = Arrays.copyOf(packed, 2 * count4);
      }
      packed[count4++] =
          Ipv4Ranges.pack(Integer.toUnsignedLong(first), Integer.toUnsignedLong(last));
      return this;
    }

    /** An IPv6 range, both ends included; what is IPv4-mapped of it is left out. */
    public Builder addIpv6(long firstHigh, long firstLow, long lastHigh, long lastLow) {
      if (Ipv6Address.compare(firstHigh, firstLow, lastHigh, lastLow) > 0) {
        throw new IllegalArgumentException("range ends before it begins");
      }
      int end = 4 * count6;
      if (end == wide.length) {
        wide = Arrays.copyOf(wide, Math.multiplyExact(2, end));
      }
      wide[end] = firstHigh;
      wide[end + 1] = firstLow;
      wide[end + 2] = lastHigh;
      wide[end + 3] = lastLow;
      count6++;
      return this;
    }

    public Builder add(AddressRange range) {
      return switch (range.first()) {
        case Ipv4Address(int first) -> addIpv4(first, ((Ipv4Address) range.last()).bits());
        case Ipv6Address(long high, long low) -> {
          Ipv6Address last = (Ipv6Address) range.last();
          yield addIpv6(high, low, last.high(), last.low());
        }
      };
    }

    public Builder add(AddressSet set) {
      for (int i = 0; i < set.ipv4.size(); i++) {
        addIpv4((int) set.ipv4.first(i), (int) set.ipv4.last(i));
      }
      Ipv6Ranges wider = set.ipv6;
      for (int i = 0; i < wider.size(); i++) {
        addIpv6(wider.firstHigh(i), wider.firstLow(i), wider.lastHigh(i), wider.lastLow(i));
      }
      return this;
    }

    /** The set of all that was added; the builder is empty again. */
    public AddressSet build() {
      AddressSet set =
          new AddressSet(Ipv4Ranges.normalise(packed, count4), Ipv6Ranges.normalise(wide, count6));
      packed = new long[8];
      wide = new long[8];
      count4 = 0;
      count6 = 0;
      return set;
    }
  }
}

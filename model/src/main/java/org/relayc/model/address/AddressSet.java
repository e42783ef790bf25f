package org.relayc.model.address;

import java.util.List;
import org.relayc.model.mail.IpAddress;

/**
 * A canonical set of client addresses of both families: sorted, disjoint, non-adjacent ranges, so
 * that equal sets are equal values.
 */
public final class AddressSet {
  public static final AddressSet EMPTY = new AddressSet();
  public static final AddressSet ANY = new AddressSet();

  public boolean contains(IpAddress address) {
    throw new UnsupportedOperationException();
  }

  public boolean isEmpty() {
    throw new UnsupportedOperationException();
  }

  public AddressSet union(AddressSet other) {
    throw new UnsupportedOperationException();
  }

  public AddressSet intersect(AddressSet other) {
    throw new UnsupportedOperationException();
  }

  public AddressSet minus(AddressSet other) {
    throw new UnsupportedOperationException();
  }

  /** The ranges, IPv4 first, in ascending order. */
  public Iterable<AddressRange> ranges() {
    throw new UnsupportedOperationException();
  }

  /** The fewest prefixes that make the set, IPv4 first, in ascending order, made as asked for. */
  public Iterable<Cidr> cidrs() {
    throw new UnsupportedOperationException();
  }

  /** How many prefixes {@link #cidrs} gives. */
  public long cidrCount() {
    throw new UnsupportedOperationException();
  }

  public static AddressSet of(AddressRange range) {
    throw new UnsupportedOperationException();
  }

  /** The union of many; linear in what they hold. */
  public static AddressSet union(List<AddressSet> sets) {
    throw new UnsupportedOperationException();
  }

  /** Collects ranges in any order, millions of them, and sorts and merges once. */
  public static final class Builder {
    /** An IPv4 range, both ends included, as unsigned ints. */
    public Builder addIpv4(int first, int last) {
      throw new UnsupportedOperationException();
    }

    /** An IPv6 range, both ends included; what is IPv4-mapped of it is left out. */
    public Builder addIpv6(long firstHigh, long firstLow, long lastHigh, long lastLow) {
      throw new UnsupportedOperationException();
    }

    public Builder add(AddressRange range) {
      throw new UnsupportedOperationException();
    }

    public AddressSet build() {
      throw new UnsupportedOperationException();
    }
  }
}

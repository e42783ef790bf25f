package org.relayc.model.mail;

import java.util.Optional;

/** An IPv6 address that is no IPv4-mapped one; prints as RFC 5952 says. */
public record Ipv6Address(long high, long low) implements IpAddress {
  private static final long MAPPED = 0xffffL;
  private static final long LAST_BEFORE_MAPPED = 0xfffe_ffff_ffffL;
  private static final long FIRST_AFTER_MAPPED = 0x1_0000_0000_0000L;

  public Ipv6Address {
    if (isMapped(high, low)) {
      throw new IllegalArgumentException(
          "IPv4-mapped address ::ffff:" + new Ipv4Address((int) low) + " is an IPv4 address");
    }
  }

  /** True for the bits of ::ffff:0:0/96, which are IPv4 addresses. */
  public static boolean isMapped(long high, long low) {
    return high == 0 && low >>> 32 == MAPPED;
  }

  /** Orders 128-bit numbers without sign. */
  public static int compare(long high, long low, long otherHigh, long otherLow) {
    int byHigh = Long.compareUnsigned(high, otherHigh);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, otherLow);
  }

  @Override
  public Optional<IpAddress> next() {
    if (high == -1 && low == -1) {
      return Optional.empty();
    }
    if (high == 0 && low == LAST_BEFORE_MAPPED) {
      return Optional.of(new Ipv6Address(0, FIRST_AFTER_MAPPED));
    }
    return Optional.of(new Ipv6Address(low == -1 ? high + 1 : high, low + 1));
  }

  @Override
  public Optional<IpAddress> previous() {
    if (high == 0 && low == 0) {
      return Optional.empty();
    }
    if (high == 0 && low == FIRST_AFTER_MAPPED) {
      return Optional.of(new Ipv6Address(0, LAST_BEFORE_MAPPED));
    }
    return Optional.of(new Ipv6Address(low == 0 ? high - 1 : high, low - 1));
  }

  @Override
  public int width() {
    return 2 * Long.SIZE;
  }

  @Override
  public int compareTo(IpAddress other) {
    return switch (other) {
      case Ipv4Address ipv4 -> 1;
      case Ipv6Address(long otherHigh, long otherLow) -> compare(high, low, otherHigh, otherLow);
    };
  }

  @Override
  public String toString() {
    return Ipv6Text.print(high, low);
  }
}

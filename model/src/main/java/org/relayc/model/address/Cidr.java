package org.relayc.model.address;

import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;

/**
 * A prefix without host bits; prints as {@code 10.0.0.0/8}. An IPv6 prefix above {@code
 * ::ffff:0:0/96} does not hold the IPv4-mapped addresses.
 */
public record Cidr(IpAddress network, int length) {
  public Cidr {
    if (length < 0 || length > network.width()) {
      throw new IllegalArgumentException("invalid prefix length " + length + " of " + network);
    }
    if (!cleared(network, length).equals(network)) {
      throw new IllegalArgumentException("host bits set in " + network + "/" + length);
    }
  }

  /** The prefix of a length that holds an address, its host bits cleared. */
  public static Cidr containing(IpAddress address, int length) {
    return new Cidr(cleared(address, length), length);
  }

  /** From the first address to the last, of an IPv6 prefix the last that is not IPv4-mapped. */
  public AddressRange range() {
    return switch (network) {
      case Ipv4Address(int bits) ->
          new AddressRange(network, new Ipv4Address(bits | ~ipv4Mask(length)));
      case Ipv6Address(long high, long low) -> {
        long lastHigh = high | ~highMask(length);
        long lastLow = low | ~lowMask(length);
        yield new AddressRange(
            network,
            Ipv6Address.isMapped(lastHigh, lastLow)
                ? new Ipv6Address(0, Ipv6Ranges.LAST_BEFORE_MAPPED)
                : new Ipv6Address(lastHigh, lastLow));
      }
    };
  }

  private static IpAddress cleared(IpAddress address, int length) {
    return switch (address) {
      case Ipv4Address(int bits) -> new Ipv4Address(bits & ipv4Mask(length));
      case Ipv6Address(long high, long low) ->
          new Ipv6Address(high & highMask(length), low & lowMask(length));
    };
  }

  private static int ipv4Mask(int length) {
    return length == 0 ? 0 : -1 << (32 - length);
  }

  private static long highMask(int length) {
    return length == 0 ? 0 : length >= 64 ? -1L : -1L << (64 - length);
  }

  private static long lowMask(int length) {
    return length <= 64 ? 0 : -1L << (128 - length);
  }

  @Override
  public String toString() {
    return network + "/" + length;
  }
}

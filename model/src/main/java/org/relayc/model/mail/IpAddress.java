package org.relayc.model.mail;

import java.util.Optional;

/** A client's address; an IPv4-mapped IPv6 address is the IPv4 address. */
public sealed interface IpAddress extends Comparable<IpAddress> permits Ipv4Address, Ipv6Address {
  /** The next address of the family, if there is one. */
  Optional<IpAddress> next();

  /** The address before this one in the family, if there is one. */
  Optional<IpAddress> previous();

  /** How many bits an address of the family has: 32 or 128. */
  int width();

  /**
   * Reads an address as a policy may write it: a dotted quad without leading zeros, or IPv6.
   *
   * @throws IllegalArgumentException with a message fragment that names the fault
   */
  static IpAddress parse(String text) {
    return text.indexOf(':') >= 0
        ? new Ipv6Text(text).read()
        : new Ipv4Address(Ipv4Text.read(text, 0, text.length()));
  }

  /** The address of these 128 bits: the IPv4 address where they are an IPv4-mapped one. */
  static IpAddress ofIpv6Bits(long high, long low) {
    return Ipv6Address.isMapped(high, low)
        ? new Ipv4Address((int) low)
        : new Ipv6Address(high, low);
  }
}

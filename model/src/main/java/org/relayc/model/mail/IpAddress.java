package org.relayc.model.mail;

/** A client's address; an IPv4-mapped IPv6 address is the IPv4 address. */
public sealed interface IpAddress extends Comparable<IpAddress> permits Ipv4Address, Ipv6Address {
  /**
   * Reads an address as a policy may write it: a dotted quad without leading zeros, or IPv6.
   *
   * @throws IllegalArgumentException with a message fragment that names the fault
   */
  static IpAddress parse(String text) {
    throw new UnsupportedOperationException(text);
  }
}

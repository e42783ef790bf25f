package org.relayc.model.mail;

/** An IPv6 address that is no IPv4-mapped one; prints as RFC 5952 says. */
public record Ipv6Address(long high, long low) implements IpAddress {
  @Override
  public int compareTo(IpAddress other) {
    throw new UnsupportedOperationException();
  }
}

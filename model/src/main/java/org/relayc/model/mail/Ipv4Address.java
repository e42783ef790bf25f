package org.relayc.model.mail;

/** An IPv4 address, its bits as an int. */
public record Ipv4Address(int bits) implements IpAddress {
  @Override
  public int compareTo(IpAddress other) {
    throw new UnsupportedOperationException();
  }
}

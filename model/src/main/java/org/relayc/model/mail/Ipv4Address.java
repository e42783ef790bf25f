package org.relayc.model.mail;

import java.util.Optional;

/** An IPv4 address, its bits as an int. */
public record Ipv4Address(int bits) implements IpAddress {
  @Override
  public Optional<IpAddress> next() {
    return bits == -1 ? Optional.empty() : Optional.of(new Ipv4Address(bits + 1));
  }

  @Override
  public Optional<IpAddress> previous() {
    return bits == 0 ? Optional.empty() : Optional.of(new Ipv4Address(bits - 1));
  }

  @Override
  public int width() {
    return Integer.SIZE;
  }

  @Override
  public int compareTo(IpAddress other) {
    return switch (other) {
      case Ipv4Address(int otherBits) -> Integer.compareUnsigned(bits, otherBits);
      case Ipv6Address ipv6 -> -1;
    };
  }

  @Override
  public String toString() {
    return (bits >>> 24)
        + "."
        + (bits >>> 16 & 255)
        + "."
        + (bits >>> 8 & 255)
        + "."
        + (bits & 255);
  }
}

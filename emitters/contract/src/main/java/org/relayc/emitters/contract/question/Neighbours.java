package org.relayc.emitters.contract.question;

import java.util.ArrayList;
import java.util.List;
import org.relayc.model.address.AddressRange;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;

/** The addresses at the two ends of a range and beside them. */
final class Neighbours {
  private Neighbours() {}

  static List<IpAddress> of(AddressRange range) {
    List<IpAddress> addresses = new ArrayList<>(List.of(range.first(), range.last()));
    addresses.add(step(range.first(), -1));
    addresses.add(step(range.last(), 1));
    return addresses;
  }

  /** Wraps around at the ends of a family, where it gives an address of the other end. */
  private static IpAddress step(IpAddress address, int by) {
    return switch (address) {
      case Ipv4Address(int bits) -> new Ipv4Address(bits + by);
      case Ipv6Address(long high, long low) -> step(high, low, by);
    };
  }

  private static IpAddress step(long high, long low, int by) {
    long nextLow = low + by;
    boolean carries = by > 0 ? nextLow == 0 : nextLow == -1;
    long nextHigh = carries ? high + by : high;
    boolean mapped = nextHigh == 0 && nextLow >>> 32 == 0xffff;
    return mapped ? new Ipv4Address((int) nextLow) : new Ipv6Address(nextHigh, nextLow);
  }
}

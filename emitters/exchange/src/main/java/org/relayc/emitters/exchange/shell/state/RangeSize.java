package org.relayc.emitters.exchange.shell.state;

import java.math.BigInteger;
import org.relayc.model.address.AddressRange;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;

/** How many addresses a range holds. */
public final class RangeSize {
  private RangeSize() {}

  public static BigInteger of(AddressRange range) {
    return number(range.last()).subtract(number(range.first())).add(BigInteger.ONE);
  }

  private static BigInteger number(IpAddress address) {
    return switch (address) {
      case Ipv4Address(int bits) -> BigInteger.valueOf(Integer.toUnsignedLong(bits));
      case Ipv6Address(long high, long low) ->
          new BigInteger(Long.toUnsignedString(high))
              .shiftLeft(Long.SIZE)
              .add(new BigInteger(Long.toUnsignedString(low)));
    };
  }
}

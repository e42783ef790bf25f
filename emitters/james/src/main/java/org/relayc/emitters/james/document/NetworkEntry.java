package org.relayc.emitters.james.document;

import java.util.OptionalInt;
import org.relayc.model.mail.IpAddress;

/**
 * An address, or a network by the number that stands behind the slash; of IPv6 that number is not
 * the length of the prefix that James sees.
 */
public record NetworkEntry(IpAddress address, OptionalInt number) {
  public static NetworkEntry of(IpAddress address) {
    return new NetworkEntry(address, OptionalInt.empty());
  }

  public static NetworkEntry of(IpAddress address, int number) {
    return new NetworkEntry(address, OptionalInt.of(number));
  }
}

package org.relayc.lint.relay;

import java.math.BigInteger;
import java.util.Locale;
import org.relayc.model.address.AddressSet;

/** How many addresses a set holds, in words. */
public final class Sizes {
  private static final int EXACT_BITS = 40;

  private Sizes() {}

  /** {@code 256 IPv4 addresses and 2^64 IPv6 addresses}. */
  public static String of(AddressSet set) {
    String ipv4 = words(BigInteger.valueOf(set.ipv4Count()), "IPv4");
    String ipv6 = words(set.ipv6().addressCount(), "IPv6");
    return ipv4.isEmpty() ? ipv6 : ipv6.isEmpty() ? ipv4 : ipv4 + " and " + ipv6;
  }

  private static String words(BigInteger count, String family) {
    if (count.signum() == 0) {
      return "";
    }
    if (count.equals(BigInteger.ONE)) {
      return "1 " + family + " address";
    }
    if (count.bitLength() <= EXACT_BITS) {
      return String.format(Locale.ROOT, "%,d %s addresses", count, family);
    }
    int bits = count.bitLength() - 1;
    boolean power = count.bitCount() == 1;
    return (power ? "2^" : "more than 2^") + bits + " " + family + " addresses";
  }
}

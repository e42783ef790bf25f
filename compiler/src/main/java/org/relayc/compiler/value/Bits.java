package org.relayc.compiler.value;

import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;

/**
 * An address as it was written, in 128 bits; an IPv4 address takes the last 32.
 *
 * @param width 32 or 128
 */
record Bits(long high, long low, int width) {
  private static final long MAPPED = 0xffffL << 32;

  /** An IPv4-mapped address keeps the width that it was written in. */
  static Bits of(IpAddress address, boolean writtenAsIpv6) {
    return switch (address) {
      case Ipv4Address v4 when writtenAsIpv6 -> new Bits(0, MAPPED | low(v4), 128);
      case Ipv4Address v4 -> new Bits(0, low(v4), 32);
      case Ipv6Address v6 -> new Bits(v6.high(), v6.low(), 128);
    };
  }

  private static long low(Ipv4Address address) {
    return address.bits() & 0xffff_ffffL;
  }

  /** The bits behind a prefix of this length cleared. */
  Bits cleared(int length) {
    int host = width - length;
    return host >= 64
        ? new Bits(host == 128 ? 0 : high & (-1L << (host - 64)), 0, width)
        : new Bits(high, low & (-1L << host), width);
  }

  /** The bits behind a prefix of this length set. */
  Bits filled(int length) {
    int host = width - length;
    return host >= 64
        ? new Bits(host == 128 ? -1 : high | ~(-1L << (host - 64)), -1, width)
        : new Bits(high, low | ~(-1L << host), width);
  }

  boolean isMapped() {
    return width == 128 && high == 0 && (low & ~0xffff_ffffL) == MAPPED;
  }

  AddressSpan to(Bits last) {
    return width == 32 || isMapped() && last.isMapped()
        ? new AddressSpan.V4((int) low, (int) last.low)
        : new AddressSpan.V6(high, low, last.high, last.low);
  }

  /** As a policy may write it. */
  String text() {
    return width == 32 || isMapped()
        ? (isMapped() ? "::ffff:" : "") + new Ipv4Address((int) low)
        : new Ipv6Address(high, low).toString();
  }
}

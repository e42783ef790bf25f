package org.relayc.compiler.value;

import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Shown;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;

/** Reads addresses, prefixes, masks and ranges. */
public final class Addresses {
  private Addresses() {}

  public static Reading<IpAddress> address(String text) {
    try {
      return Reading.good(IpAddress.parse(text));
    } catch (IllegalArgumentException e) {
      return Reading.bad(
          CompilerCode.INVALID_ADDRESS,
          "invalid address " + Shown.quoted(text) + ": " + e.getMessage(),
          "write an IPv4 address as 10.0.0.1, an IPv6 address as 2001:db8::1");
    }
  }

  private static Reading<Bits> bits(String text) {
    return address(text).map(address -> Bits.of(address, text.indexOf(':') >= 0));
  }

  /** One address. */
  public static Reading<AddressSpan> single(String text) {
    return bits(text).map(bits -> bits.to(bits));
  }

  /** {@code 10.0.0.0/8}. */
  public static Reading<AddressSpan> prefix(String ip, String length) {
    return bits(ip).then(bits -> prefix(ip, bits, length));
  }

  private static Reading<AddressSpan> prefix(String ip, Bits bits, String length) {
    int count = Decimal.read(length, bits.width());
    if (count < 0) {
      return Reading.bad(
          CompilerCode.INVALID_PREFIX_LENGTH,
          Shown.quoted(ip + "/" + length) + " has no such prefix",
          "the length is a number from 0 to " + bits.width());
    }
    return behind(bits, count, ip + "/" + length);
  }

  private static Reading<AddressSpan> behind(Bits bits, int length, String written) {
    Bits first = bits.cleared(length);
    if (!first.equals(bits)) {
      return Reading.bad(
          CompilerCode.HOST_BITS,
          Shown.quoted(written) + " has bits set behind its prefix",
          "write " + first.text() + "/" + length + ", or " + bits.text() + " for one address");
    }
    return Reading.good(first.to(bits.filled(length)));
  }

  /** {@code 10.0.0.0/255.0.0.0}. */
  public static Reading<AddressSpan> masked(String ip, String mask) {
    return bits(ip).then(bits -> masked(ip, bits, mask));
  }

  private static Reading<AddressSpan> masked(String ip, Bits bits, String mask) {
    String written = ip + "/" + mask;
    if (bits.width() == 128) {
      return Reading.bad(
          CompilerCode.INVALID_MASK,
          Shown.quoted(written) + " puts a mask behind an IPv6 address",
          "write the length of the prefix: 2001:db8::/32");
    }
    return address(mask)
        .then(read -> {
          int inverse = read instanceof Ipv4Address v4 ? ~v4.bits() : 0;
          return (inverse & (inverse + 1)) == 0
              ? behind(bits, 32 - Integer.bitCount(inverse), written)
              : holes(written, mask);
        });
  }

  private static Reading<AddressSpan> holes(String written, String mask) {
    return Reading.bad(
        CompilerCode.INVALID_MASK,
        Shown.quoted(written) + " has a mask with holes, " + Shown.of(mask),
        "in a mask all bits that are set come first: 255.255.0.0");
  }

  /** {@code 10.0.0.1-10.0.0.9}, both ends included. */
  public static Reading<AddressSpan> range(String first, String last) {
    return address(first).then(from -> address(last).then(to -> range(first, from, last, to)));
  }

  private static Reading<AddressSpan> range(
      String first, IpAddress from, String last, IpAddress to) {
    String written = Shown.quoted(first + "-" + last);
    if (from.getClass() != to.getClass()) {
      return Reading.bad(
          CompilerCode.INVALID_RANGE,
          written + " goes from one address family to the other",
          "write one range for IPv4 and one for IPv6");
    }
    if (from.compareTo(to) > 0) {
      return Reading.bad(
          CompilerCode.INVALID_RANGE,
          written + " ends before it begins",
          "write " + last + "-" + first);
    }
    return Reading.good(Bits.of(from, false).to(Bits.of(to, false)));
  }

  /** An address, prefix or range in one text, as a line of a list has it. */
  public static Reading<AddressSpan> entry(String text) {
    int slash = text.indexOf('/');
    int dash = text.indexOf('-');
    if (slash >= 0) {
      String ip = text.substring(0, slash);
      String behind = text.substring(slash + 1);
      return behind.indexOf('.') >= 0 ? masked(ip, behind) : prefix(ip, behind);
    }
    return dash >= 0
        ? range(text.substring(0, dash).strip(), text.substring(dash + 1).strip())
        : single(text);
  }
}

package org.relayc.compiler.listed;

import java.util.Optional;
import org.relayc.compiler.problem.Fault;
import org.relayc.compiler.value.AddressSpan;
import org.relayc.compiler.value.Addresses;
import org.relayc.compiler.value.Reading;
import org.relayc.model.address.AddressSet;

/** Takes addresses, prefixes and ranges of a list into a set. */
final class AddressEntries implements ListBytes.EntryReader {
  private final AddressSet.Builder builder = new AddressSet.Builder();
  private final Ipv6Bytes ipv6 = new Ipv6Bytes();

  @Override
  public int takeQuickly(byte[] bytes, int start, int end) {
    int behind = ipv4(bytes, start, end);
    return behind >= 0 ? behind : ipv6(bytes, start, end);
  }

  private int ipv4(byte[] bytes, int start, int end) {
    int at = start;
    int address = 0;
    for (int part = 0; part < 4; part++) {
      if (part > 0 && (at == end || bytes[at++] != '.')) {
        return -1;
      }
      int first = at;
      int value = 0;
      while (at < end && at - first < 3 && isDigit(bytes[at])) {
        value = value * 10 + bytes[at++] - '0';
      }
      if (at == first || value > 255 || at - first > 1 && bytes[first] == '0') {
        return -1;
      }
      address = address << 8 | value;
    }
    return ipv4Prefix(bytes, at, end, address);
  }

  private int ipv4Prefix(byte[] bytes, int slash, int end, int address) {
    if (slash == end || isBlank(bytes[slash])) {
      builder.addIpv4(address, address);
      return slash;
    }
    int behind = digits(bytes, slash, end);
    int length = behind < 0 ? -1 : number(bytes, slash + 1, behind);
    if (length < 0 || length > 32) {
      return -1;
    }
    int host = length == 0 ? -1 : (int) ((1L << (32 - length)) - 1);
    if ((address & host) != 0) {
      return -1;
    }
    builder.addIpv4(address, address | host);
    return behind;
  }

  private int ipv6(byte[] bytes, int start, int end) {
    int slash = ipv6.read(bytes, start, end);
    if (slash < 0 || ipv6.isMapped()) {
      return -1;
    }
    long high = ipv6.high();
    long low = ipv6.low();
    if (slash == end || isBlank(bytes[slash])) {
      builder.addIpv6(high, low, high, low);
      return slash;
    }
    int behind = digits(bytes, slash, end);
    int length = behind < 0 ? -1 : number(bytes, slash + 1, behind);
    if (length < 0 || length > 128) {
      return -1;
    }
    long hostHigh = length >= 64 ? 0 : -1L >>> length;
    long hostLow = length <= 64 ? -1L : length == 128 ? 0 : -1L >>> (length - 64);
    if ((high & hostHigh) != 0 || (low & hostLow) != 0) {
      return -1;
    }
    builder.addIpv6(high, low, high | hostHigh, low | hostLow);
    return behind;
  }

  /** The offset behind a slash and up to three digits that nothing else follows, or -1. */
  private static int digits(byte[] bytes, int slash, int end) {
    if (bytes[slash] != '/') {
      return -1;
    }
    int at = slash + 1;
    while (at < end && isDigit(bytes[at])) {
      at++;
    }
    int count = at - slash - 1;
    boolean plain = count == 1 || count <= 3 && count > 1 && bytes[slash + 1] != '0';
    return plain && (at == end || isBlank(bytes[at])) ? at : -1;
  }

  private static int number(byte[] bytes, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + bytes[i] - '0';
    }
    return value;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '#';
  }

  @Override
  public Optional<Fault> take(String entry) {
    return switch (Addresses.entry(entry)) {
      case Reading.Good<AddressSpan> good -> {
        good.value().addTo(builder);
        yield Optional.empty();
      }
      case Reading.Bad<AddressSpan> bad -> Optional.of(bad.fault());
    };
  }

  AddressSet set() {
    return builder.build();
  }
}

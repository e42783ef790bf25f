package org.relayc.emitters.postfix.read.table;

/**
 * Reads an address pattern of a cidr table as Postfix does (cidr_match.c and inet_pton(3), 3.7),
 * into fields and not into objects: a table has a million of them.
 */
final class AddressPattern {
  /** What is wrong with the pattern; empty for nothing. */
  private String fault = "";

  private boolean six;
  private int length;
  private long high;
  private long low;
  private final Ipv6Scan scan = new Ipv6Scan();

  /** Reads the pattern between two offsets; false where Postfix would skip it. */
  boolean read(String text, int start, int end) {
    fault = "";
    int from = start;
    if (from == end) {
      return fail("no address stands in it");
    }
    if (isPlain(text, from, end)) {
      return true;
    }
    int to = end;
    int maskFrom = from;
    if (text.charAt(from) == '[') {
      from++;
      int close = indexOf(text, ']', from, end);
      if (close < 0 || (close + 1 < end && text.charAt(close + 1) != '/')) {
        return fail("its brackets do not pair");
      }
      // Both [net/length] and [net]/length are right; behind the bracket counts more.
      maskFrom = close + 1 < end ? close + 1 : from;
      to = close + 1 < end ? end : close;
      int slash = indexOf(text, '/', maskFrom, to);
      return address(text, from, slash < 0 ? to : Math.min(slash, close), slash, to);
    }
    int slash = indexOf(text, '/', maskFrom, to);
    return address(text, from, slash < 0 ? to : slash, slash, to);
  }

  /**
   * Reads four decimal numbers and a length in one walk; whatever is wrong or unusual is left to
   * the long way, which knows what to say of it.
   */
  private boolean isPlain(String text, int from, int end) {
    int bits = 0;
    int dots = 0;
    int number = 0;
    int digits = 0;
    int at = from;
    for (; at < end; at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        number = number * 10 + c - '0';
        if (++digits > 3 || number > 255 || (digits > 1 && number < 10)) {
          return false;
        }
      } else if (c == '.' && digits > 0 && dots < 3) {
        bits = bits << 8 | number;
        dots++;
        number = 0;
        digits = 0;
      } else {
        break;
      }
    }
    if (dots < 3 || digits == 0 || (at < end && text.charAt(at) != '/')) {
      return false;
    }
    six = false;
    high = 0;
    low = Integer.toUnsignedLong(bits << 8 | number);
    length = at == end ? 32 : prefixLength(text, at + 1, end, 32);
    return length >= 0 && (low & ~lowMask()) == 0;
  }

  private boolean address(String text, int from, int to, int slash, int end) {
    six = indexOf(text, ':', from, to) >= 0;
    int width = six ? 128 : 32;
    length = slash < 0 ? width : prefixLength(text, slash + 1, end, width);
    if (length < 0) {
      return fail("its prefix length is no number from 0 to " + width);
    }
    if (six ? !readSix(text, from, to) : !readFour(text, from, to)) {
      return fail("its address is none");
    }
    if ((high & ~highMask()) != 0 || (low & ~lowMask()) != 0) {
      return fail("its address has bits set behind the prefix length");
    }
    return true;
  }

  private static int prefixLength(String text, int from, int to, int width) {
    int value = from == to ? -1 : 0;
    for (int i = from; i < to && value >= 0; i++) {
      int digit = text.charAt(i) - '0';
      value = digit < 0 || digit > 9 || value * 10 + digit > width ? -1 : value * 10 + digit;
    }
    return value;
  }

  /** Four decimal numbers up to 255 without leading zeros, as inet_pton(3) has it. */
  private boolean readFour(String text, int from, int to) {
    int bits = Ipv6Scan.dottedQuad(text, from, to, scan);
    high = 0;
    low = Integer.toUnsignedLong(bits);
    return scan.isGood();
  }

  private boolean readSix(String text, int from, int to) {
    scan.read(text, from, to);
    high = scan.high();
    low = scan.low();
    return scan.isGood();
  }

  private static int indexOf(String text, char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  private boolean fail(String why) {
    fault = why;
    return false;
  }

  String fault() {
    return fault;
  }

  boolean isSix() {
    return six;
  }

  long firstHigh() {
    return high;
  }

  long firstLow() {
    return low;
  }

  long lastHigh() {
    return high | ~highMask();
  }

  long lastLow() {
    return low | ~lowMask();
  }

  private long highMask() {
    return !six || length >= 64 ? -1L : length == 0 ? 0 : -1L << (64 - length);
  }

  private long lowMask() {
    if (six) {
      return length <= 64 ? 0 : -1L << (128 - length);
    }
    return length == 0 ? 0xffff_ffff_0000_0000L : -1L << (32 - length);
  }
}

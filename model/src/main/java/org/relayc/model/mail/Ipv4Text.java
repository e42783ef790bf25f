package org.relayc.model.mail;

/** Reads dotted quads in plain decimal. */
final class Ipv4Text {
  private Ipv4Text() {}

  static int read(String text, int start, int end) {
    int bits = 0;
    int parts = 0;
    int at = start;
    while (true) {
      int dot = at;
      while (dot < end && text.charAt(dot) != '.') {
        dot++;
      }
      bits = bits << 8 | part(text, at, dot);
      parts++;
      if (dot == end || parts == 4) {
        at = dot;
        break;
      }
      at = dot + 1;
    }
    if (parts != 4 || at != end) {
      throw new IllegalArgumentException("an IPv4 address has four numbers");
    }
    return bits;
  }

  private static int part(String text, int start, int end) {
    if (start == end) {
      throw new IllegalArgumentException("a number is missing");
    }
    int value = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new IllegalArgumentException("an IPv4 address has decimal numbers only");
      }
      value = Math.min(value * 10 + digit, 256);
    }
    if (value > 255) {
      throw new IllegalArgumentException("a number is greater than 255");
    }
    if (end - start > 1 && text.charAt(start) == '0') {
      throw new IllegalArgumentException("a number has a leading zero");
    }
    return value;
  }
}

package org.relayc.model.mail;

import java.util.Arrays;

/** Reads (RFC 4291, section 2.2, without zone ids) and prints (RFC 5952) IPv6 addresses. */
final class Ipv6Text {
  private static final int GROUPS = 8;

  private final String text;
  private final int[] groups = new int[GROUPS];
  private int count;
  private int gap = -1;

  Ipv6Text(String text) {
    this.text = text;
  }

  IpAddress read() {
    int at = 0;
    if (text.startsWith("::")) {
      gap = 0;
      at = 2;
    }
    while (at < text.length()) {
      at = group(at);
    }
    if (gap < 0 ? count != GROUPS : count == GROUPS) {
      throw new IllegalArgumentException(
          "an IPv6 address has eight groups, or '::' for missing ones");
    }
    spread();
    return IpAddress.ofIpv6Bits(half(0), half(4));
  }

  /** Reads one group and the colons behind it; gives where the next one begins. */
  private int group(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != ':') {
      end++;
    }
    if (text.indexOf('.', start) >= 0 && end == text.length()) {
      int bits = Ipv4Text.read(text, start, end);
      add(bits >>> 16);
      add(bits & 0xffff);
      return end;
    }
    add(hex(start, end));
    if (end == text.length()) {
      return end;
    }
    if (end + 1 == text.length()) {
      throw new IllegalArgumentException("a group is missing at the end");
    }
    if (text.charAt(end + 1) != ':') {
      return end + 1;
    }
    if (gap >= 0) {
      throw new IllegalArgumentException("'::' stands twice");
    }
    gap = count;
    return end + 2;
  }

  private int hex(int start, int end) {
    if (start == end) {
      throw new IllegalArgumentException("a group is missing");
    }
    if (end - start > 4) {
      throw new IllegalArgumentException("a group has at most four hexadecimal digits");
    }
    int value = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw new IllegalArgumentException("an IPv6 address has hexadecimal digits only");
      }
      value = value << 4 | digit;
    }
    return value;
  }

  private void add(int group) {
    if (count == GROUPS) {
      throw new IllegalArgumentException("an IPv6 address has no more than eight groups");
    }
    groups[count++] = group;
  }

  private void spread() {
    if (gap < 0) {
      return;
    }
    int tail = count - gap;
    System.arraycopy(groups, gap, groups, GROUPS - tail, tail);
    Arrays.fill(groups, gap, GROUPS - tail, 0);
  }

  private long half(int from) {
    long bits = 0;
    for (int i = from; i < from + 4; i++) {
      bits = bits << 16 | groups[i];
    }
    return bits;
  }

  static String print(long high, long low) {
    int[] groups = new int[GROUPS];
    for (int i = 0; i < 4; i++) {
      groups[i] = (int) (high >>> (48 - 16 * i)) & 0xffff;
      groups[i + 4] = (int) (low >>> (48 - 16 * i)) & 0xffff;
    }
    int longest = 1;
    int start = -1;
    for (int i = 0; i < GROUPS; i++) {
      int zeros = zerosFrom(groups, i);
      if (zeros > longest) {
        longest = zeros;
        start = i;
      }
    }
    return start < 0
        ? join(groups, 0, GROUPS)
        : join(groups, 0, start) + "::" + join(groups, start + longest, GROUPS);
  }

  private static int zerosFrom(int[] groups, int start) {
    int end = start;
    while (end < GROUPS && groups[end] == 0) {
      end++;
    }
    return end - start;
  }

  private static String join(int[] groups, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from) {
        out.append(':');
      }
      out.append(Integer.toHexString(groups[i]));
    }
    return out.toString();
  }
}

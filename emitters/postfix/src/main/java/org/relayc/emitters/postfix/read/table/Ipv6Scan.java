package org.relayc.emitters.postfix.read.table;

/** Reads addresses out of a text as inet_pton(3) does, without making objects. */
final class Ipv6Scan {
  private static final int GROUPS = 8;

  private final int[] groups = new int[GROUPS];
  private int count;
  private int gap;
  private boolean good;

  boolean isGood() {
    return good;
  }

  long high() {
    return half(0);
  }

  long low() {
    return half(4);
  }

  private long half(int first) {
    long bits = 0;
    for (int i = first; i < first + 4; i++) {
      bits = bits << 16 | groups[i];
    }
    return bits;
  }

  void read(String text, int from, int to) {
    count = 0;
    gap = -1;
    good = true;
    int at = from;
    if (at + 1 < to && text.charAt(at) == ':' && text.charAt(at + 1) == ':') {
      gap = 0;
      at += 2;
    }
    while (good && at < to) {
      at = group(text, at, to);
    }
    good = good && (gap < 0 ? count == GROUPS : count < GROUPS);
    spread();
  }

  private int group(String text, int start, int to) {
    int end = start;
    int value = 0;
    while (end < to && Character.digit(text.charAt(end), 16) >= 0 && text.charAt(end) < 128) {
      value = value << 4 | Character.digit(text.charAt(end), 16);
      end++;
    }
    if (end < to && text.charAt(end) == '.') {
      int bits = dottedQuad(text, start, to, this);
      add(bits >>> 16);
      add(bits & 0xffff);
      return to;
    }
    good = end > start && end - start <= 4 && (end == to || text.charAt(end) == ':');
    add(value);
    if (end == to) {
      return end;
    }
    if (end + 1 < to && text.charAt(end + 1) == ':') {
      good &= gap < 0;
      gap = count;
      return end + 2;
    }
    // One colon at the end is none too many but one group too few.
    good &= end + 1 < to;
    return end + 1;
  }

  private void add(int group) {
    if (count == GROUPS) {
      good = false;
      return;
    }
    groups[count++] = group & 0xffff;
  }

  private void spread() {
    if (!good || gap < 0) {
      return;
    }
    int behind = count - gap;
    for (int i = 1; i <= GROUPS - gap; i++) {
      groups[GROUPS - i] = i <= behind ? groups[count - i] : 0;
    }
  }

  /** Four decimal numbers up to 255 without leading zeros; whether it is good is kept in a scan. */
  static int dottedQuad(String text, int from, int to, Ipv6Scan verdict) {
    int bits = 0;
    int parts = 0;
    int at = from;
    boolean fine = true;
    while (fine && at <= to && parts < 4) {
      int start = at;
      int value = 0;
      while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9' && value <= 255) {
        value = value * 10 + text.charAt(at++) - '0';
      }
      fine = at > start && value <= 255 && (at - start == 1 || text.charAt(start) != '0');
      bits = bits << 8 | value;
      parts++;
      fine &= parts == 4 ? at == to : at < to && text.charAt(at) == '.';
      at++;
    }
    verdict.good = fine && parts == 4;
    return bits;
  }
}

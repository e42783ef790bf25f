package org.relayc.compiler.listed;

/** Reads an IPv6 address of plain groups from bytes; a dotted quad in it goes the long way. */
final class Ipv6Bytes {
  private static final int GROUPS = 8;

  private static final int NO_GAP = -1;

  private final int[] groups = new int[GROUPS];
  private int count;
  private int gap;
  private long high;
  private long low;

  /** The offset behind the address, or -1 where it is none of this simple form. */
  int read(byte[] bytes, int start, int end) {
    count = 0;
    gap = isGap(bytes, start, end) ? 0 : NO_GAP;
    int at = gap == 0 ? start + 2 : start;
    while (at >= 0 && at < end && hex(bytes[at]) >= 0) {
      int behind = group(bytes, at, end);
      if (behind < 0 || behind == end || bytes[behind] != ':') {
        at = behind;
        break;
      }
      at = afterColon(bytes, behind, end);
    }
    return at >= 0 && assemble() ? at : -1;
  }

  /** The offset of what follows a group, or -1 where nothing may follow or something must. */
  private int afterColon(byte[] bytes, int colon, int end) {
    if (!isGap(bytes, colon, end)) {
      return colon + 1 < end && hex(bytes[colon + 1]) >= 0 ? colon + 1 : -1;
    }
    if (gap != NO_GAP) {
      return -1;
    }
    gap = count;
    return colon + 2;
  }

  private static boolean isGap(byte[] bytes, int at, int end) {
    return at + 1 < end && bytes[at] == ':' && bytes[at + 1] == ':';
  }

  private int group(byte[] bytes, int start, int end) {
    int value = 0;
    int at = start;
    while (at < end && at - start < 5 && hex(bytes[at]) >= 0) {
      value = value << 4 | hex(bytes[at++]);
    }
    if (count == GROUPS || at - start > 4) {
      return -1;
    }
    groups[count++] = value;
    return at;
  }

  private boolean assemble() {
    if (gap == NO_GAP ? count != GROUPS : count >= GROUPS) {
      return false;
    }
    int before = gap == NO_GAP ? count : gap;
    high = 0;
    low = 0;
    for (int i = 0; i < count; i++) {
      int place = i < before ? i : GROUPS - count + i;
      long bits = (long) groups[i] << (48 - 16 * (place & 3));
      high |= place < 4 ? bits : 0;
      low |= place < 4 ? 0 : bits;
    }
    return true;
  }

  private static int hex(byte b) {
    return Character.digit(b, 16);
  }

  long high() {
    return high;
  }

  long low() {
    return low;
  }

  boolean isMapped() {
    return high == 0 && low >>> 32 == 0xffff;
  }
}

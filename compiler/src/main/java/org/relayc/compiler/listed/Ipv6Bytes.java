package org.relayc.compiler.listed;

/** Reads an IPv6 address of plain groups from bytes; a dotted quad in it goes the long way. */
final class Ipv6Bytes {
  private static final int GROUPS = 8;

  private final int[] groups = new int[GROUPS];
  private long high;
  private long low;

  /** The offset behind the address, or -1 where it is none of this simple form. */
  int read(byte[] bytes, int start, int end) {
    int count = 0;
    int gap = -1;
    int at = start;
    if (isGap(bytes, at, end)) {
      gap = 0;
      at += 2;
    }
    while (at < end && hex(bytes[at]) >= 0) {
      if (count == GROUPS) {
        return -1;
      }
      int behind = group(bytes, at, end, count++);
      if (behind < 0) {
        return -1;
      }
      at = behind;
      if (isGap(bytes, at, end)) {
        if (gap >= 0) {
          return -1;
        }
        gap = count;
        at += 2;
      } else if (at < end && bytes[at] == ':') {
        at++;
        if (at == end || hex(bytes[at]) < 0) {
          return -1;
        }
      } else {
        break;
      }
    }
    return assemble(count, gap) ? at : -1;
  }

  private static boolean isGap(byte[] bytes, int at, int end) {
    return at + 1 < end && bytes[at] == ':' && bytes[at + 1] == ':';
  }

  private int group(byte[] bytes, int start, int end, int index) {
    int value = 0;
    int at = start;
    while (at < end && hex(bytes[at]) >= 0) {
      value = value << 4 | hex(bytes[at++]);
      if (at - start > 4) {
        return -1;
      }
    }
    groups[index] = value;
    return at;
  }

  private boolean assemble(int count, int gap) {
    if (gap < 0 ? count != GROUPS : count >= GROUPS) {
      return false;
    }
    int before = gap < 0 ? count : gap;
    long[] halves = new long[2];
    for (int i = 0; i < count; i++) {
      int place = i < before ? i : GROUPS - count + i;
      halves[place >> 2] |= (long) groups[i] << (48 - 16 * (place & 3));
    }
    high = halves[0];
    low = halves[1];
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

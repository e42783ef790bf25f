package org.relayc.emitters.exchange.metabase.blob;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Who may relay by the bytes of a list, found by following their pointers and nothing else. */
final class PlainList {
  private PlainList() {}

  static boolean mayRelay(byte[] bytes, int address) {
    if (bytes.length == 0) {
      return true;
    }
    ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int denies = words.getInt(0) & 0x7fff_ffff;
    int grants = words.getInt(4) & 0x7fff_ffff;
    return words.getInt(denies) > 0
        ? !isListed(words, denies, address)
        : isListed(words, grants, address);
  }

  private static boolean isListed(ByteBuffer words, int list, int address) {
    for (int i = 0; i < words.getInt(list); i++) {
      int group = list + 8 + 20 * i;
      int cells = words.getInt(group + 16) & 0x7fff_ffff;
      int mask = big(words, cells);
      for (int j = 1; j < words.getInt(group + 4); j++) {
        if ((address & mask) == (big(words, cells + 4 * j) & mask)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int big(ByteBuffer words, int offset) {
    return Integer.reverseBytes(words.getInt(offset));
  }
}

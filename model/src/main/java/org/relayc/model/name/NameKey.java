package org.relayc.model.name;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.relayc.model.mail.DomainName;

/**
 * Names as bytes: labels, the last one first, with a zero byte between them, so that in byte order
 * a name stands right before everything below it.
 */
final class NameKey {
  private NameKey() {}

  static byte[] of(DomainName name) {
    byte[] key = new byte[name.text().length()];
    int length = write(name.text(), key);
    return length >= 0 ? key : ofUnicode(name.text());
  }

  /** Writes an ASCII name as a key into a target of its length; -1 where it is not ASCII. */
  private static int write(String name, byte[] target) {
    int at = 0;
    int end = name.length();
    while (end >= 0) {
      int start = name.lastIndexOf('.', end - 1) + 1;
      if (at > 0) {
        target[at++] = 0;
      }
      for (int i = start; i < end; i++) {
        char c = name.charAt(i);
        if (c >= 128) {
          return -1;
        }
        target[at++] = (byte) c;
      }
      end = start - 1;
    }
    return at;
  }

  private static byte[] ofUnicode(String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    byte[] key = new byte[text.length];
    int at = 0;
    int end = text.length;
    while (end >= 0) {
      int start = end;
      while (start > 0 && text[start - 1] != '.') {
        start--;
      }
      if (at > 0) {
        key[at++] = 0;
      }
      System.arraycopy(text, start, key, at, end - start);
      at += end - start;
      end = start - 1;
    }
    return key;
  }

  static DomainName name(byte[] bytes, int from, int to) {
    byte[] text = new byte[to - from];
    int at = 0;
    int end = to;
    while (end >= from) {
      int start = end;
      while (start > from && bytes[start - 1] != 0) {
        start--;
      }
      if (at > 0) {
        text[at++] = '.';
      }
      System.arraycopy(bytes, start, text, at, end - start);
      at += end - start;
      end = start - 1;
    }
    return new DomainName(new String(text, StandardCharsets.UTF_8));
  }

  /** The length of the nearest name above the first {@code length} bytes of a key, or -1. */
  static int parentLength(byte[] key, int length) {
    int end = length - 1;
    while (end >= 0 && key[end] != 0) {
      end--;
    }
    return end;
  }

  static int compare(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
    return Arrays.compareUnsigned(a, aFrom, aTo, b, bFrom, bTo);
  }
}

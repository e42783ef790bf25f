package org.relayc.emitters.postfix.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a file as they grow; made for a million short lines. */
final class TextBuffer {
  private byte[] bytes = new byte[1024];
  private int length;

  TextBuffer add(String text) {
    reserve(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return addBytes(text.substring(i).getBytes(StandardCharsets.UTF_8));
      }
      bytes[length++] = (byte) c;
    }
    return this;
  }

  TextBuffer addBytes(byte[] more) {
    reserve(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
    return this;
  }

  /** A number from 0 to 999 in decimal. */
  TextBuffer addSmall(int number) {
    reserve(3);
    if (number >= 100) {
      bytes[length++] = (byte) ('0' + number / 100);
    }
    if (number >= 10) {
      bytes[length++] = (byte) ('0' + number / 10 % 10);
    }
    bytes[length++] = (byte) ('0' + number % 10);
    return this;
  }

  TextBuffer line(String text) {
    return add(text).add("\n");
  }

  int length() {
    return length;
  }

  /** Puts a text before what was added since the buffer had a length. */
  void insert(int at, String text) {
    byte[] more = text.getBytes(StandardCharsets.UTF_8);
    reserve(more.length);
    System.arraycopy(bytes, at, bytes, at + more.length, length - at);
    System.arraycopy(more, 0, bytes, at, more.length);
    length += more.length;
  }

  String toText() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, Math.multiplyExact(bytes.length, 2)));
    }
  }
}

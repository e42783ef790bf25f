package org.relayc.report.sarif;

import java.nio.charset.StandardCharsets;

/** The name of a file as a relative URI (RFC 3986); the only place that quotes for one. */
final class FileUri {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  private static final String DIGITS = "0123456789ABCDEF";

  private FileUri() {}

  /** Whatever has a meaning in a URI is written by its number, a colon too. */
  static String of(String name) {
    StringBuilder uri = new StringBuilder();
    for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      if (PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(DIGITS.charAt(c >> 4)).append(DIGITS.charAt(c & 0xF));
      }
    }
    return uri.toString();
  }
}

package org.relayc.emitters.exchange.metabase.write;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Writes lines of LDIF (RFC 2849): values that are not plainly safe as base64, long lines folded.
 */
final class LdifText {
  private static final int WIDTH = 76;

  private LdifText() {}

  static String line(String name, String value) {
    return isSafe(value)
        ? folded(name + ": " + value)
        : line(name, value.getBytes(StandardCharsets.UTF_8));
  }

  static String line(String name, byte[] value) {
    return folded(name + ":: " + Base64.getEncoder().encodeToString(value));
  }

  private static boolean isSafe(String value) {
    return value.chars().allMatch(c -> c >= ' ' && c < 0x7f)
        && !value.isEmpty()
        && " :<".indexOf(value.charAt(0)) < 0
        && !value.endsWith(" ");
  }

  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int at = 0;
    while (line.length() - at > WIDTH - (at == 0 ? 0 : 1)) {
      int width = at == 0 ? WIDTH : WIDTH - 1;
      folded.append(line, at, at + width).append("\r\n ");
      at += width;
    }
    return folded.append(line, at, line.length()).append("\r\n").toString();
  }
}

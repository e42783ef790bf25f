package org.relayc.model.mail;

import java.util.Optional;

/**
 * The path of an SMTP command taken apart: a source route, a local part without its quotes, and a
 * domain as it stands.
 *
 * @param routed whether a source route was there
 * @param quoted whether a part of the local part was quoted
 * @param domain empty where no {@code @} outside of quotes is
 */
record PathText(boolean routed, String localPart, boolean quoted, Optional<String> domain) {
  /** Longer paths are no addresses (RFC 5321, section 4.5.3.1.3, has 256 octets). */
  private static final int LIMIT = 2_000;

  static Optional<PathText> read(String path) {
    if (path.length() > LIMIT || path.chars().anyMatch(PathText::isControl)) {
      return Optional.empty();
    }
    int start = 0;
    int colon = endOfRoute(path, start);
    while (colon >= 0) {
      start = colon + 1;
      colon = endOfRoute(path, start);
    }
    return Optional.of(split(path.substring(start), start > 0));
  }

  private static boolean isControl(int c) {
    return c < ' ' || c == 127;
  }

  /** The colon that ends a source route; those inside of an address literal do not. */
  private static int endOfRoute(String path, int start) {
    if (!path.startsWith("@", start)) {
      return -1;
    }
    boolean literal = false;
    for (int i = start; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '"') {
        return -1;
      } else if (c == '[') {
        literal = true;
      } else if (c == ']') {
        literal = false;
      } else if (c == ':' && !literal) {
        return i;
      }
    }
    return -1;
  }

  private static PathText split(String address, boolean routed) {
    StringBuilder plain = new StringBuilder();
    boolean inQuotes = false;
    boolean inLiteral = false;
    int lastQuoted = -1;
    int at = -1;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == '\\' && i + 1 < address.length()) {
        plain.append(address.charAt(++i));
        lastQuoted = plain.length();
      } else if (c == '"' && !inLiteral) {
        inQuotes = !inQuotes;
        lastQuoted = plain.length();
      } else {
        inLiteral = !inQuotes && (c == '[' || (inLiteral && c != ']'));
        if (c == '@' && !inQuotes && !inLiteral) {
          at = plain.length();
        }
        plain.append(c);
      }
    }
    if (at < 0) {
      return new PathText(routed, plain.toString(), lastQuoted >= 0, Optional.empty());
    }
    // Quotes in a domain make it none; a blank keeps it from being read as one.
    String domain = plain.substring(at + 1) + (lastQuoted > at ? " " : "");
    return new PathText(routed, plain.substring(0, at), lastQuoted >= 0, Optional.of(domain));
  }
}

package org.relayc.dsl.scan;

/** The classes of characters that the language tells apart. */
final class Characters {
  private Characters() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHex(char c) {
    return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
  }

  static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** What a name, a host name, an IPv4 address, a number and a date are made of. */
  static boolean isWordPart(int c) {
    if (c < 0x80) {
      char ascii = (char) c;
      return isAsciiLetter(ascii) || isDigit(ascii) || c == '-' || c == '_' || c == '.';
    }
    return isForeignWordPart(c);
  }

  /** Letters of other scripts, their marks, and the joiners and dots that IDNA knows. */
  private static boolean isForeignWordPart(int c) {
    if (Character.isLetterOrDigit(c) || c == 0x200c || c == 0x200d) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 0xb7
        || c == 0x375
        || c == 0x5f3
        || c == 0x5f4
        || c == 0x30fb;
  }

  /**
   * RFC 5322 atext and the dot, without {@code #}, which begins a comment, and the braces, which
   * hold a listener's settings.
   */
  static boolean isLocalPart(char c) {
    return isAsciiLetter(c) || isDigit(c) || "!$%&'*+-/=?^_`|~.".indexOf(c) >= 0;
  }

  /**
   * Characters that are not seen or that make a text look other than it is read: controls, the
   * embeddings, overrides and isolates of bidirectional text, other ends of lines, characters
   * without width or that only tag others, half characters.
   */
  static boolean isHidden(int c) {
    if (c < 0x20) {
      return c != '\t' && c != '\n' && c != '\r';
    }
    return c >= 0x7f && c <= 0x9f
        || c == 0x200b
        || c >= 0x2028 && c <= 0x202e
        || c >= 0x2060 && c <= 0x2069
        || c >= 0xd800 && c <= 0xdfff
        || c == 0xfeff
        || c >= 0xfff9 && c <= 0xfffb
        || c >= 0xe0000 && c <= 0xe007f;
  }

  static String codePoint(int c) {
    return String.format("U+%04X", c);
  }
}

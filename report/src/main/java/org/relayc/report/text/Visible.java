package org.relayc.report.text;

import java.util.Locale;

/** Text that can be shown to people: what a terminal would hide or obey is spelt out. */
public final class Visible {
  private Visible() {}

  /** The text on one line, an invisible character as a backslash and {@code u{202E}}. */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      append(shown, c);
      i += Character.charCount(c);
    }
    return shown.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  static void append(StringBuilder shown, int c) {
    if (isVisible(c)) {
      shown.appendCodePoint(c);
    } else {
      shown.append(escape(c));
    }
  }

  static String escape(int c) {
    String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "\\u{" + "0".repeat(Math.max(0, 4 - hex.length())) + hex + "}";
  }

  /** False for what leaves no mark of its own or changes how its neighbours are shown. */
  public static boolean isVisible(int c) {
    if (c >= ' ' && c <= '~') {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> !isBlankLetter(c);
    };
  }

  /** Letters and marks that Unicode lists as default ignorable or that have an empty glyph. */
  private static boolean isBlankLetter(int c) {
    return c == 0x034F
        || c == 0x115F
        || c == 0x1160
        || (c >= 0x17B4 && c <= 0x17B5)
        || (c >= 0x180B && c <= 0x180F)
        || c == 0x2800
        || c == 0x3164
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFFA0
        || (c >= 0xE0000 && c <= 0xE0FFF);
  }
}

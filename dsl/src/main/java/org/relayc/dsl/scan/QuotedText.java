package org.relayc.dsl.scan;

import java.util.OptionalInt;

/** Texts in quotes: their escapes read and written. */
public final class QuotedText {
  private QuotedText() {}

  /** What the text between the quotes stands for; an escape that has no meaning stays as it is. */
  public static String value(String written) {
    if (written.indexOf('\\') < 0) {
      return written;
    }
    StringBuilder value = new StringBuilder(written.length());
    int i = 0;
    while (i < written.length()) {
      int length = escapeLength(written, i);
      if (length == 0) {
        value.append(written.charAt(i++));
      } else {
        value.append(escaped(written, i));
        i += length;
      }
    }
    return value.toString();
  }

  /** The text in quotes, with escapes for what cannot stand there as it is. */
  public static String write(String value) {
    StringBuilder written = new StringBuilder(value.length() + 2).append('"');
    int i = 0;
    while (i < value.length()) {
      int c = value.codePointAt(i);
      write(written, c);
      i += Character.charCount(c);
    }
    return written.append('"').toString();
  }

  private static void write(StringBuilder written, int c) {
    switch (c) {
      case '"' -> written.append("\\\"");
      case '\\' -> written.append("\\\\");
      case '\n' -> written.append("\\n");
      case '\t' -> written.append("\\t");
      default -> {
        if (c == '\r' || Characters.isHidden(c)) {
          for (char half : Character.toChars(c)) {
            written.append(String.format("\\u%04x", (int) half));
          }
        } else {
          written.appendCodePoint(c);
        }
      }
    }
  }

  /** The length of the escape that begins here: 0 where no backslash stands, or a wrong one. */
  static int escapeLength(String text, int i) {
    if (text.charAt(i) != '\\' || i + 1 == text.length()) {
      return 0;
    }
    char c = text.charAt(i + 1);
    if (c == 'u') {
      return unicode(text, i).isPresent() ? 6 : 0;
    }
    return "\\\"nt".indexOf(c) >= 0 ? 2 : 0;
  }

  private static char escaped(String text, int i) {
    return switch (text.charAt(i + 1)) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'u' -> (char) unicode(text, i).orElseThrow();
      default -> text.charAt(i + 1);
    };
  }

  private static OptionalInt unicode(String text, int i) {
    if (i + 6 > text.length()) {
      return OptionalInt.empty();
    }
    for (int k = i + 2; k < i + 6; k++) {
      if (!Characters.isHex(text.charAt(k))) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(Integer.parseInt(text, i + 2, i + 6, 16));
  }

  /** Whether a half of a character stands alone. */
  static boolean hasHalfCharacter(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isLowSurrogate(c)) {
        return true;
      }
      if (Character.isHighSurrogate(c)) {
        if (i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}

package org.relayc.compiler.problem;

/** A value as a message may show it: short, and nothing in it that a terminal would obey. */
public final class Shown {
  private static final int LONGEST = 120;

  private Shown() {}

  /** The text with control and format characters escaped, cut where it is long. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (int count = 0; at < text.length() && count < LONGEST; count++) {
      int c = text.codePointAt(at);
      shown.append(visible(c));
      at += Character.charCount(c);
    }
    return at < text.length() ? shown.append("...").toString() : shown.toString();
  }

  private static String visible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          c > 0xffff ? String.format("\\u{%X}", c) : String.format("\\u%04X", c);
      default -> Character.toString(c);
    };
  }

  /** The text between quotes. */
  public static String quoted(String text) {
    return "'" + of(text) + "'";
  }
}

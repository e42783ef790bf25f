package org.relayc.dsl.scan;

/** A piece of the text as a message may carry it: short, and nothing hidden in it. */
public final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  /** The whole of a text, in single quotes, cut where it is long. */
  public static String quoted(String text) {
    return quoted(text, 0, text.length());
  }

  /** In single quotes, cut where it is long. */
  public static String quoted(String text, int start, int end) {
    StringBuilder shown = new StringBuilder("'");
    int i = start;
    while (i < end && i - start < LONGEST) {
      int c = text.codePointAt(i);
      shown.append(Characters.isHidden(c) || c < 0x20 ? String.format("\\u%04x", c) : ch(c));
      i += Character.charCount(c);
    }
    return shown.append(i < end ? "…'" : "'").toString();
  }

  private static String ch(int c) {
    return Character.toString(c);
  }
}

package org.relayc.emitters.exchange.shell.quoting;

/**
 * Texts between single quotes, in which PowerShell replaces nothing and which only a quote ends;
 * five characters are one (about_Quoting_Rules; CharTraits of its parser).
 */
public final class SingleQuoted {
  private static final String QUOTES = "'\u2018\u2019\u201a\u201b";

  private SingleQuoted() {}

  /** False for a text that a reader of the script would not see as it is, or at all. */
  public static boolean canSay(String text) {
    return !text.isEmpty()
        && text.strip().equals(text)
        && text.codePoints().noneMatch(SingleQuoted::isHidden);
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /** The text with its quotes; what cannot be said was to be refused before. */
  public static String of(String text) {
    if (!canSay(text)) {
      throw new IllegalArgumentException("a text that a script cannot hold");
    }
    StringBuilder quoted = new StringBuilder("'");
    text.codePoints()
        .forEach(c -> {
          quoted.appendCodePoint(c);
          if (QUOTES.indexOf(c) >= 0) {
            quoted.appendCodePoint(c);
          }
        });
    return quoted.append('\'').toString();
  }
}

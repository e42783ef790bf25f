package org.relayc.emitters.postfix.document;

/** A POSIX extended regular expression between slashes (regexp_table(5)). */
public record Pattern(String expression) {
  /** Matches every key. */
  public static final Pattern EVERYTHING = new Pattern("^");

  public Pattern {
    if (!expression.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      throw new IllegalArgumentException("pattern '" + expression + "'");
    }
  }

  /** True for texts that {@link #quote} can say. */
  public static boolean isSayable(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
  }

  /** The text as a part of an expression that stands for itself. */
  public static String quote(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\/.[]{}()*+?^$|".indexOf(c) >= 0) {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    return quoted.toString();
  }

  /** The whole key. */
  public static Pattern exactly(String text) {
    return new Pattern("^" + quote(text) + "$");
  }

  /** The end of the key. */
  public static Pattern endsWith(String text) {
    return new Pattern(quote(text) + "$");
  }
}

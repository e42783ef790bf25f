package org.relayc.emitters.postfix.write;

/** Quotes what a user wrote for a comment: one line, nothing that moves the cursor or the eye. */
final class CommentText {
  private static final int LONGEST = 200;

  private CommentText() {}

  /** The text with control, format and separator characters as {@code \\u} escapes, cut if long. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder(text.length());
    int codePoints = 0;
    for (int i = 0; i < text.length(); codePoints++) {
      if (codePoints == LONGEST) {
        return quoted.append('…').toString();
      }
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isHarmless(c)) {
        quoted.appendCodePoint(c);
      } else {
        quoted.append(String.format("\\u%04X", c));
      }
    }
    return quoted.toString();
  }

  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}

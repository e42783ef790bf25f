package org.relayc.dsl.scan;

/** Errors about characters that may stand nowhere in a policy. */
final class HiddenCharacters {
  private HiddenCharacters() {}

  /** Tells of each run of them in a piece of text. */
  static void tell(String text, int start, int end, SyntaxErrors errors) {
    int i = start;
    while (i < end) {
      int c = text.codePointAt(i);
      i = Characters.isHidden(c) ? tellRun(text, i, errors) : i + Character.charCount(c);
    }
  }

  /** Tells of the run that begins here and returns its end. */
  static int tellRun(String text, int start, SyntaxErrors errors) {
    int first = text.codePointAt(start);
    int end = start;
    while (end < text.length() && Characters.isHidden(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    errors.add(
        SyntaxCode.HIDDEN_CHARACTER,
        start,
        end,
        "hidden character " + Characters.codePoint(first) + what(first),
        help(first));
    return end;
  }

  private static String what(int c) {
    if (c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069) {
      return ", which changes the order in which text is shown";
    }
    if (c == 0x2028 || c == 0x2029 || c == 0x85) {
      return ", which some programs take for the end of a line";
    }
    return c >= 0xd800 && c <= 0xdfff ? ", half of a character" : "";
  }

  private static String help(int c) {
    return c < 0xd800 || c > 0xdfff && c < 0x10000
        ? "remove it, or in a text in quotes write it as " + String.format("\\u%04x", c)
        : "remove it";
  }
}

package org.relayc.dsl.scan;

/** Reads texts in quotes and tells what is wrong with them. */
final class QuoteReader {
  private final String text;
  private final SyntaxErrors errors;

  QuoteReader(String text, SyntaxErrors errors) {
    this.text = text;
    this.errors = errors;
  }

  /** The end of the text that begins here, its closing quote included. */
  int end(int start) {
    int i = start + 1;
    boolean escapes = false;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      char c = text.charAt(i);
      if (c == '"') {
        finish(start, i, escapes);
        return i + 1;
      }
      if (c == '\\') {
        escapes = true;
        i = escape(i);
      } else {
        i++;
      }
    }
    unfinished(start, i);
    return i;
  }

  private int escape(int i) {
    int length = QuotedText.escapeLength(text, i);
    if (length > 0) {
      return i + length;
    }
    boolean atEnd = i + 1 == text.length() || "\r\n".indexOf(text.charAt(i + 1)) >= 0;
    if (atEnd) {
      return i + 1;
    }
    int end = i + 1 + Character.charCount(text.codePointAt(i + 1));
    errors.add(
        SyntaxCode.UNKNOWN_ESCAPE,
        i,
        end,
        "unknown escape " + Shown.quoted(text, i, end) + " in a text in quotes",
        text.charAt(i + 1) == 'u'
            ? "four hexadecimal digits follow: \\u00e9"
            : "the escapes are \\\\ \\\" \\n \\t and \\uXXXX; a backslash itself is written twice");
    return end;
  }

  private void finish(int start, int close, boolean escapes) {
    HiddenCharacters.tell(text, start + 1, close, errors);
    if (escapes
        && QuotedText.hasHalfCharacter(QuotedText.value(text.substring(start + 1, close)))) {
      errors.add(
          SyntaxCode.UNKNOWN_ESCAPE,
          start,
          close + 1,
          "the text " + Shown.quoted(text, start, close + 1) + " holds half of a character",
          "write \\ud800 to \\udbff and \\udc00 to \\udfff in pairs, or the character itself");
    }
  }

  private void unfinished(int start, int end) {
    errors.add(
        SyntaxCode.UNFINISHED_TEXT,
        start,
        end,
        "the text " + Shown.quoted(text, start, end) + " has no closing quote on its line",
        "end it with \"; a quote inside is written \\\" and the end of a line \\n");
  }
}

package org.relayc.emitters.exchange.metabase.write;

/**
 * Writes texts as code in Markdown, on one line and in one cell of a table: whatever could end
 * them, hide or turn them round stands as {@code {U+0060}}.
 */
final class MarkdownText {
  private MarkdownText() {}

  static String code(String text) {
    StringBuilder code = new StringBuilder("`");
    text.codePoints()
        .forEach(c -> {
          if (isPlain(c)) {
            code.appendCodePoint(c);
          } else {
            code.append("{U+%04X}".formatted(c));
          }
        });
    return code.append('`').toString();
  }

  private static boolean isPlain(int c) {
    return c == ' '
        || (c > ' ' && c < 0x7f && "`|{".indexOf(c) < 0)
        || (c > 0x7f && Character.isLetterOrDigit(c));
  }
}

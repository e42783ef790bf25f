package org.relayc.emitters.exchange.metabase.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A setting of a script: {@code Put "kind", "name", "value"}, where a text may have parts by number
 * ({@code "a" & ChrW(34) & "b"}).
 */
record ScriptLine(String kind, String name, String value) {
  private static final String CALL = "Put ";
  private static final String BY_NUMBER = " & ChrW(";
  private static final String AND_ON = ") & ";

  /** Empty where the line is anything else. */
  static Optional<ScriptLine> parse(String line) {
    if (!line.startsWith(CALL)) {
      return Optional.empty();
    }
    Cursor cursor = new Cursor(line, CALL.length());
    List<String> texts = new ArrayList<>();
    boolean more = true;
    while (more) {
      Optional<String> text = cursor.text();
      if (text.isEmpty()) {
        return Optional.empty();
      }
      texts.add(text.get());
      more = cursor.skip(", ");
    }
    return cursor.isAtEnd() && texts.size() == 3
        ? Optional.of(new ScriptLine(texts.get(0), texts.get(1), texts.get(2)))
        : Optional.empty();
  }

  private static final class Cursor {
    private final String line;
    private int at;

    Cursor(String line, int at) {
      this.line = line;
      this.at = at;
    }

    boolean isAtEnd() {
      return at == line.length();
    }

    boolean skip(String word) {
      boolean found = line.startsWith(word, at);
      at += found ? word.length() : 0;
      return found;
    }

    Optional<String> text() {
      StringBuilder text = new StringBuilder();
      do {
        if (!literal(text)) {
          return Optional.empty();
        }
        if (!skip(BY_NUMBER)) {
          return Optional.of(text.toString());
        }
      } while (number(text) && skip(AND_ON));
      return Optional.empty();
    }

    /** Between two quotes, a quote is written twice. */
    private boolean literal(StringBuilder text) {
      if (!skip("\"")) {
        return false;
      }
      while (at < line.length()) {
        char c = line.charAt(at++);
        if (c != '"') {
          text.append(c);
        } else if (skip("\"")) {
          text.append('"');
        } else {
          return true;
        }
      }
      return false;
    }

    private boolean number(StringBuilder text) {
      int start = at;
      while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
        at++;
      }
      if (at == start || at - start > 5) {
        return false;
      }
      int code = Integer.parseInt(line.substring(start, at));
      text.append((char) code);
      return code <= Character.MAX_VALUE;
    }
  }
}

package org.relayc.diagnostics.source;

import java.util.Arrays;

/**
 * Where the lines of a text begin; LF, CRLF and a lone CR end a line. They are looked for when they
 * are asked for first: of a long list with nothing wrong nobody asks.
 */
public final class LineIndex {
  private final String text;
  private final int first;
  private volatile int[] starts = {};

  LineIndex(String text, int first) {
    this.text = text;
    this.first = first;
  }

  private int[] starts() {
    int[] known = starts;
    if (known.length == 0) {
      known = starts(text);
      starts = known;
    }
    return known;
  }

  private static int[] starts(String text) {
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (!endsLine(text, i)) {
        continue;
      }
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = i + 1;
    }
    return Arrays.copyOf(found, count);
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    if (c == '\r') {
      return i + 1 == text.length() || text.charAt(i + 1) != '\n';
    }
    return c == '\n';
  }

  /** The number of the first line; 1 unless the text is a part of a file. */
  public int first() {
    return first;
  }

  /** The number of the last line. */
  public int last() {
    return first + starts().length - 1;
  }

  /** Line and column, both from 1, the column in code points. */
  public LineColumn of(int offset) {
    int line = lineAt(offset);
    return new LineColumn(line, text.codePointCount(start(line), offset) + 1);
  }

  /** The number of the line that holds the UTF-16 offset. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(starts(), offset);
    return (found >= 0 ? found : -found - 2) + first;
  }

  /** The UTF-16 offset at which a line begins, by its number. */
  public int start(int line) {
    return starts()[line - first];
  }

  /** The text of a line, by its number, without its end. */
  public String line(int line) {
    int from = start(line);
    int to = line < last() ? start(line + 1) : text.length();
    while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
      to--;
    }
    return text.substring(from, to);
  }
}

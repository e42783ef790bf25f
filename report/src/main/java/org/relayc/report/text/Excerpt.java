package org.relayc.report.text;

import org.relayc.diagnostics.source.LineIndex;
import org.relayc.diagnostics.source.Place;

/**
 * The first line of a place as it can be shown: invisible characters spelt out, a long line cut
 * around the span.
 *
 * @param text what to show of the line
 * @param indent terminal columns before the span
 * @param width terminal columns of the span, at least 1
 */
record Excerpt(int line, String text, int indent, int width) {
  private static final int WHOLE = 200;
  private static final int BEFORE = 60;
  private static final int SPAN = 80;
  private static final int AFTER = 40;
  private static final String CUT = "…";
  private static final String TAB = "    ";

  static Excerpt of(Place place) {
    String text = place.file().text();
    int line = place.file().lines().lineAt(place.span().start());
    int lineStart = place.file().lines().start(line);
    int lineEnd = lineEnd(place.file().lines(), text, line);
    int start = Math.min(place.span().start(), lineEnd);
    int end = Math.min(Math.max(place.span().end(), start), lineEnd);
    boolean whole = lineEnd - lineStart <= WHOLE;
    int from = whole ? lineStart : boundary(text, Math.max(lineStart, start - BEFORE));
    int shownEnd = whole ? end : boundary(text, Math.min(end, start + SPAN));
    int to = whole ? lineEnd : boundary(text, Math.min(lineEnd, shownEnd + AFTER));
    Line shown = new Line();
    if (from > lineStart) {
      shown.cut();
    }
    shown.append(text, from, start);
    int indent = shown.columns;
    shown.append(text, start, shownEnd);
    int width = Math.max(1, shown.columns - indent);
    shown.append(text, shownEnd, to);
    if (to < lineEnd) {
      shown.cut();
    }
    return new Excerpt(line, shown.text.toString().stripTrailing(), indent, width);
  }

  private static int lineEnd(LineIndex lines, String text, int line) {
    int end = line < lines.last() ? lines.start(line + 1) : text.length();
    while (end > lines.start(line) && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** The offset, or the one before it where it would cut a surrogate pair in two. */
  private static int boundary(String text, int offset) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return inside ? offset - 1 : offset;
  }

  /** A line of a terminal while it is put together. */
  private static final class Line {
    private final StringBuilder text = new StringBuilder();
    private int columns;

    void cut() {
      text.append(CUT);
      columns++;
    }

    void append(String source, int from, int to) {
      for (int i = from; i < to; ) {
        int c = source.codePointAt(i);
        append(c);
        i += Character.charCount(c);
      }
    }

    private void append(int c) {
      if (c == '\t') {
        text.append(TAB);
        columns += TAB.length();
      } else if (Visible.isVisible(c)) {
        text.appendCodePoint(c);
        columns += Widths.of(c);
      } else {
        String escaped = Visible.escape(c);
        text.append(escaped);
        columns += escaped.length();
      }
    }
  }
}

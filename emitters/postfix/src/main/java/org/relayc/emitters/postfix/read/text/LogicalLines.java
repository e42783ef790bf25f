package org.relayc.emitters.postfix.read.text;

import java.util.ArrayList;
import java.util.List;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;

/**
 * Goes through the logical lines of a file (postconf(5), master(5), cidr_table(5), 3.7): empty
 * lines and comments are none, and a line that begins with a blank continues the one before, across
 * comments.
 *
 * <p>A line that is one line of the file is not copied: it stands in {@link #text} between {@link
 * #from} and {@link #to}.
 */
public final class LogicalLines {
  private final SourceFile file;
  private final String source;
  private final boolean hasNul;
  private final List<Place> headless = new ArrayList<>();
  private int at;
  private int start;
  private int end;
  private String text = "";
  private int from;
  private int to;

  public LogicalLines(SourceFile file) {
    this.file = file;
    this.source = file.text();
    this.hasNul = source.indexOf('\0') >= 0;
  }

  private LogicalLines(LogicalLines other, int offset) {
    this.file = other.file;
    this.source = other.source;
    this.hasNul = other.hasNul;
    this.at = offset;
  }

  /** The same lines from an offset on at which one begins. */
  public LogicalLines from(int offset) {
    return new LogicalLines(this, offset);
  }

  /** Moves to the next line; false at the end of the file. */
  public boolean next() {
    while (findContent()) {
      boolean isHeadless = Blank.is(source.charAt(start));
      text = source;
      from = start;
      to = end;
      takeContinuations();
      if (!isHeadless) {
        cutAtNul();
        return true;
      }
      // Continuing text with nothing before it is ignored (readlline.c, 3.7).
      headless.add(place());
    }
    return false;
  }

  /** Finds the next line that is neither empty nor a comment. */
  private boolean findContent() {
    while (at < source.length()) {
      start = at;
      end = endOfLine(at);
      at = Math.min(end + 1, source.length());
      if (hasContent(start, end)) {
        return true;
      }
    }
    return false;
  }

  private void takeContinuations() {
    StringBuilder joined = null;
    while (at < source.length() && (source.charAt(at) == '#' || Blank.is(source.charAt(at)))) {
      int lineStart = at;
      int lineEnd = endOfLine(at);
      at = Math.min(lineEnd + 1, source.length());
      if (hasContent(lineStart, lineEnd)) {
        if (joined == null) {
          joined = new StringBuilder().append(source, start, end);
        }
        joined.append(source, lineStart, lineEnd);
        end = lineEnd;
      }
    }
    if (joined != null) {
      text = joined.toString();
      from = 0;
      to = text.length();
    }
  }

  /** To the server a line ends at its first NUL. */
  private void cutAtNul() {
    int nul = hasNul ? text.indexOf('\0', from) : -1;
    if (nul >= 0 && nul < to) {
      to = nul;
    }
  }

  private int endOfLine(int offset) {
    int newline = source.indexOf('\n', offset);
    return newline < 0 ? source.length() : newline;
  }

  private boolean hasContent(int lineStart, int lineEnd) {
    int first = Blank.skip(source, lineStart, lineEnd);
    return first < lineEnd && source.charAt(first) != '#';
  }

  /** What {@link #from} and {@link #to} count in. */
  public String text() {
    return text;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  /** The line as a text of its own. */
  public String line() {
    return text.substring(from, to);
  }

  /** The offset in the file at which the line begins. */
  public int offset() {
    return start;
  }

  /** The offset in the file behind it. */
  public int end() {
    return end;
  }

  /** The lines of the file that the line is made of. */
  public Place place() {
    return file.at(start, end);
  }

  /** Lines at the top that begin with a blank and so continue nothing. */
  public List<Place> headless() {
    return List.copyOf(headless);
  }
}

package org.relayc.emitters.exchange.metabase.source;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Goes through the lines of a text, each of which must be text, and not without end. */
public final class TextLines {
  private static final int LIMIT = 4 << 20;

  private final String file;
  private final Reader text;
  private final String cure;
  private final char[] buffer = new char[8192];
  private int at;
  private int end;
  private int number;

  /**
   * Begins before the first line.
   *
   * @param file its name, for messages
   * @param cure what helps where a line is no text
   */
  public TextLines(String file, Reader text, String cure) {
    this.file = file;
    this.text = text;
    this.cure = cure;
  }

  /** The next line without its end, which is LF or CRLF; empty at the end of the text. */
  public Optional<String> next() throws IOException, RefusedException {
    if (!hasMore()) {
      number++;
      return Optional.empty();
    }
    number++;
    StringBuilder line = new StringBuilder();
    while (hasMore()) {
      int from = at;
      while (at < end && buffer[at] != '\n') {
        if (buffer[at] == '\0') {
          throw new RefusedException(new FilePlace(file, number), "the line holds NUL", cure);
        }
        at++;
      }
      line.append(buffer, from, at - from);
      if (at < end) {
        at++;
        break;
      }
      if (line.length() > LIMIT) {
        throw new RefusedException(
            new FilePlace(file, number), "the line is longer than 4 MiB", cure);
      }
    }
    int length = line.length();
    if (length > 0 && line.charAt(length - 1) == '\r') {
      line.setLength(length - 1);
    }
    return Optional.of(line.toString());
  }

  private boolean hasMore() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, text.read(buffer, 0, buffer.length));
    }
    return at < end;
  }

  /** The number of the line that was given last, from 1. */
  public int number() {
    return number;
  }
}

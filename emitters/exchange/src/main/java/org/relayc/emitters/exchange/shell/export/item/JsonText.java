package org.relayc.emitters.exchange.shell.export.item;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.relayc.emitters.exchange.metabase.source.RefusedException;
import org.relayc.emitters.exchange.metabase.source.Shown;

/** The characters of a JSON text, token by token (RFC 8259). */
final class JsonText {
  private static final int LONGEST = 1 << 20;

  private final Reader reader;
  private final ItemLimit limit;
  private int next = -2;
  private int line = 1;

  JsonText(Reader reader, ItemLimit limit) {
    this.reader = reader;
    this.limit = limit;
  }

  int line() {
    return line;
  }

  private int peek() throws IOException {
    if (next == -2) {
      next = reader.read();
    }
    return next;
  }

  private int read() throws IOException {
    int c = peek();
    line += c == '\n' ? 1 : 0;
    next = -2;
    return c;
  }

  private void skipBlanks() throws IOException {
    while (peek() == ' ' || peek() == '\t' || peek() == '\r' || peek() == '\n') {
      read();
    }
  }

  boolean take(char wanted) throws IOException {
    skipBlanks();
    if (peek() != wanted) {
      return false;
    }
    read();
    return true;
  }

  void expect(char wanted) throws IOException, RefusedException {
    if (!take(wanted)) {
      throw limit.refused(line, "it is no JSON: '" + wanted + "' is missing");
    }
  }

  void expectEnd() throws IOException, RefusedException {
    skipBlanks();
    if (peek() >= 0) {
      throw limit.refused(line, "it is no JSON: something stands behind its end");
    }
  }

  /** A text between quotation marks. */
  String string() throws IOException, RefusedException {
    expect('"');
    StringBuilder text = new StringBuilder();
    while (true) {
      int c = read();
      if (c == '"') {
        return limit.keep(text.toString(), line);
      }
      if (c < ' ' || text.length() > LONGEST) {
        throw limit.refused(line, "it is no JSON: a text does not end");
      }
      text.append(c == '\\' ? escaped() : (char) c);
    }
  }

  private char escaped() throws IOException, RefusedException {
    int c = read();
    int at = "\"\\/bfnrt".indexOf(c);
    if (c >= 0 && at >= 0) {
      return "\"\\/\b\f\n\r\t".charAt(at);
    }
    if (c != 'u') {
      throw limit.refused(line, "it is no JSON: an escape that JSON does not have");
    }
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(read(), 16);
      if (digit < 0) {
        throw limit.refused(line, "it is no JSON: an escape that is cut off");
      }
      value = value * 16 + digit;
    }
    return (char) value;
  }

  /** A text, a number, a boolean as .NET writes it, or nothing for null. */
  List<String> scalar() throws IOException, RefusedException {
    skipBlanks();
    if (peek() == '"') {
      return List.of(string());
    }
    StringBuilder word = new StringBuilder();
    while (word.length() < 64
        && (Character.isLetterOrDigit(peek()) || "+-.".indexOf(peek()) >= 0)) {
      word.append((char) read());
    }
    String text = word.toString();
    if (text.equals("null")) {
      return List.of();
    }
    if (text.equals("true")
        || text.equals("false")
        || text.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?")) {
      return List.of(text);
    }
    throw limit.refused(line, "it is no JSON: '" + Shown.of(text) + "' is no value");
  }
}

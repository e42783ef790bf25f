package org.relayc.report.json;

import java.util.Locale;
import org.relayc.report.text.Visible;

/**
 * JSON text as it is written, on one line or one member a line; the only place that quotes for
 * JSON.
 *
 * <p>Invariant: what is invisible on a terminal is written by its number.
 */
public final class JsonWriter {
  private final StringBuilder out = new StringBuilder();
  private final boolean indented;
  private boolean first = true;
  private boolean named;
  private int depth;

  /** All on one line. */
  public JsonWriter() {
    this(false);
  }

  private JsonWriter(boolean indented) {
    this.indented = indented;
  }

  /** One member or element a line. */
  public static JsonWriter indented() {
    return new JsonWriter(true);
  }

  public JsonWriter beginObject() {
    return begin('{');
  }

  public JsonWriter endObject() {
    return end('}');
  }

  public JsonWriter beginArray() {
    return begin('[');
  }

  public JsonWriter endArray() {
    return end(']');
  }

  /** The name of the next member of an object; its value must follow. */
  public JsonWriter name(String name) {
    separate();
    quote(name);
    out.append(": ");
    named = true;
    return this;
  }

  public JsonWriter value(String text) {
    separate();
    quote(text);
    return this;
  }

  public JsonWriter value(long number) {
    separate();
    out.append(number);
    return this;
  }

  public JsonWriter value(boolean truth) {
    separate();
    out.append(truth);
    return this;
  }

  /** The value {@code null}. */
  public JsonWriter none() {
    separate();
    out.append("null");
    return this;
  }

  private JsonWriter begin(char bracket) {
    separate();
    out.append(bracket);
    first = true;
    depth++;
    return this;
  }

  private JsonWriter end(char bracket) {
    depth--;
    if (!first) {
      breakLine();
    }
    out.append(bracket);
    first = false;
    return this;
  }

  /** What stands between a value and the one before it. */
  private void separate() {
    if (named) {
      named = false;
      return;
    }
    if (!first) {
      out.append(indented ? "," : ", ");
    }
    if (depth > 0) {
      breakLine();
    }
    first = false;
  }

  private void breakLine() {
    if (indented) {
      out.append('\n').append("  ".repeat(depth));
    }
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      appendEscaped(c);
      i += Character.charCount(c);
    }
    out.append('"');
  }

  private void appendEscaped(int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (Visible.isVisible(c)) {
          out.appendCodePoint(c);
        } else {
          appendUnits(c);
        }
      }
    }
  }

  private void appendUnits(int c) {
    for (char unit : Character.toChars(c)) {
      String hex = Integer.toHexString(unit).toLowerCase(Locale.ROOT);
      out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}

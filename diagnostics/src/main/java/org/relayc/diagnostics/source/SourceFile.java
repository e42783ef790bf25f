package org.relayc.diagnostics.source;

import java.util.Objects;

/** A text under the name its author knows it by. */
public final class SourceFile {
  private final String name;
  private final String text;
  private final LineIndex lines;

  public SourceFile(String name, String text) {
    this.name = Objects.requireNonNull(name);
    this.text = Objects.requireNonNull(text);
    this.lines = new LineIndex(text);
  }

  /** The path as the user would write it, with forward slashes. */
  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  public LineIndex lines() {
    return lines;
  }

  public String textOf(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The place of a span in this file. */
  public Place at(Span span) {
    return new Place(this, span);
  }

  public Place at(int start, int end) {
    return at(new Span(start, end));
  }

  /** The name alone: a message must never carry a whole text. */
  @Override
  public String toString() {
    return name;
  }
}

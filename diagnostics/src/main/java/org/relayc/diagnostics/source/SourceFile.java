package org.relayc.diagnostics.source;

import java.util.Objects;

/** A text under the name its author knows it by. */
public final class SourceFile {
  private final String name;
  private final String text;
  private final LineIndex lines;
  private final boolean isWhole;

  public SourceFile(String name, String text) {
    this(name, text, 1, true);
  }

  private SourceFile(String name, String text, int firstLine, boolean isWhole) {
    this.name = Objects.requireNonNull(name);
    this.text = Objects.requireNonNull(text);
    this.lines = new LineIndex(text, firstLine);
    this.isWhole = isWhole;
  }

  /**
   * Some lines of a file that is not kept.
   *
   * @param firstLine the number of the first of them
   * @param text what there is to show, empty for nothing
   */
  public static SourceFile part(String name, int firstLine, String text) {
    return new SourceFile(name, text, firstLine, false);
  }

  /** The same lines under another name, or shown otherwise. */
  public SourceFile as(String otherName, String otherText) {
    return new SourceFile(otherName, otherText, lines.first(), isWhole);
  }

  /** False for some lines of a file. */
  public boolean isWhole() {
    return isWhole;
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

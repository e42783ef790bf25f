package org.relayc.diagnostics.source;

/** A span of one file. */
public record Place(SourceFile file, Span span) {
  public LineColumn start() {
    return file.lines().of(span.start());
  }

  /** Exclusive. */
  public LineColumn end() {
    return file.lines().of(span.end());
  }

  public String text() {
    return file.textOf(span);
  }

  @Override
  public String toString() {
    LineColumn start = start();
    return file.name() + ":" + start.line() + ":" + start.column();
  }
}

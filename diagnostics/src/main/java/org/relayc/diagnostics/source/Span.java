package org.relayc.diagnostics.source;

/** A half-open range of UTF-16 offsets in a text. */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /** The smallest span that holds both. */
  public Span to(Span last) {
    return new Span(Math.min(start, last.start), Math.max(end, last.end));
  }
}

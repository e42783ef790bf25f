package org.relayc.dsl.scan;

import org.relayc.diagnostics.source.Span;

/**
 * One token of a policy: what it is and where it stands, as UTF-16 offsets, the end exclusive.
 *
 * @param indent characters before it where it is the first of its line, otherwise -1
 * @param flawed an error about it has been told already
 */
public record Lexeme(TokenKind kind, int start, int end, int indent, boolean flawed) {
  public boolean firstOnLine() {
    return indent >= 0;
  }

  public Span span() {
    return new Span(start, end);
  }

  Lexeme as(TokenKind other) {
    return new Lexeme(other, start, end, indent, flawed);
  }
}

package org.relayc.dsl.parse;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.WritableToken;
import org.jspecify.annotations.Nullable;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.scan.Lexeme;
import org.relayc.dsl.scan.TokenKind;

/** A token as the parser generator wants it; knows no line, since nobody asks it for one. */
final class PolicyToken implements WritableToken {
  private final SourceFile file;
  private final Lexeme lexeme;
  private TokenKind kind;
  private int index = -1;

  PolicyToken(SourceFile file, Lexeme lexeme) {
    this.file = file;
    this.lexeme = lexeme;
    this.kind = lexeme.kind();
  }

  Lexeme lexeme() {
    return lexeme;
  }

  TokenKind kind() {
    return kind;
  }

  /** Makes the parser go on as if this had been written. */
  void take(TokenKind meant) {
    kind = meant;
  }

  @Override
  public String getText() {
    return file.text().substring(lexeme.start(), lexeme.end());
  }

  @Override
  public int getType() {
    return GrammarTokens.type(kind);
  }

  @Override
  public int getLine() {
    return 0;
  }

  @Override
  public int getCharPositionInLine() {
    return 0;
  }

  @Override
  public int getChannel() {
    return DEFAULT_CHANNEL;
  }

  @Override
  public int getTokenIndex() {
    return index;
  }

  @Override
  public int getStartIndex() {
    return lexeme.start();
  }

  @Override
  public int getStopIndex() {
    return lexeme.end() - 1;
  }

  @Override
  public @Nullable TokenSource getTokenSource() {
    return null;
  }

  @Override
  public @Nullable CharStream getInputStream() {
    return null;
  }

  @Override
  public void setTokenIndex(int value) {
    index = value;
  }

  @Override
  public void setText(String text) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setType(int type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setLine(int line) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setCharPositionInLine(int position) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setChannel(int channel) {
    throw new UnsupportedOperationException();
  }
}

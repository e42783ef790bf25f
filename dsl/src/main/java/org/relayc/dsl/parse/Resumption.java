package org.relayc.dsl.parse;

import java.util.Set;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.relayc.dsl.complaint.Expected;
import org.relayc.dsl.scan.TokenKind;

/** Where reading goes on after an error. */
final class Resumption {
  private Resumption() {}

  /**
   * Skips to the next statement, and in braces to the next setting or the closing brace. Braces in
   * between are skipped whole, unless a statement stands at the beginning of a line in them.
   */
  static void skip(Parser parser, Set<TokenKind> settings) {
    int depth = 0;
    while (parser.getInputStream().LA(1) != Token.EOF) {
      PolicyToken token = token(parser.getInputStream(), 1);
      TokenKind kind = token.kind();
      if (token.lexeme().indent() == 0 && isStatement(token)) {
        return;
      }
      if (depth == 0 && resumes(parser, token, settings)) {
        return;
      }
      if (kind == TokenKind.LEFT_BRACE) {
        depth++;
      } else if (kind == TokenKind.RIGHT_BRACE && depth > 0) {
        depth--;
      }
      parser.consume();
    }
  }

  private static boolean resumes(Parser parser, PolicyToken token, Set<TokenKind> settings) {
    if (settings.isEmpty()) {
      return isStatement(token);
    }
    if (token.kind() == TokenKind.TLS) {
      return token(parser.getInputStream(), -1).kind() != TokenKind.OVER;
    }
    return settings.contains(token.kind())
        || token.kind() == TokenKind.RIGHT_BRACE
        || isStatement(token) && Braces.isAtListener(parser, token);
  }

  /**
   * Skips to the brace that opens a listener's settings, if one comes before the next statement.
   */
  static void skipToBlock(Parser parser) {
    TokenStream input = parser.getInputStream();
    while (input.LA(1) != Token.EOF) {
      PolicyToken token = token(input, 1);
      if (token.kind() == TokenKind.LEFT_BRACE || isStatement(token)) {
        return;
      }
      parser.consume();
    }
  }

  static void skipAll(Parser parser) {
    TokenStream input = parser.getInputStream();
    while (input.LA(1) != Token.EOF) {
      input.consume();
    }
  }

  private static PolicyToken token(TokenStream input, int offset) {
    return (PolicyToken) input.LT(offset);
  }

  /** A word that begins a statement; some of them stand elsewhere too, but not first in a line. */
  static boolean isStatement(PolicyToken token) {
    TokenKind kind = token.kind();
    boolean decision = kind == TokenKind.DELIVER || kind == TokenKind.FORWARD;
    return Expected.STATEMENTS.contains(kind) && (!decision || token.lexeme().firstOnLine());
  }
}

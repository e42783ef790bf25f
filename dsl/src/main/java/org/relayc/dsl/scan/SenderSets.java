package org.relayc.dsl.scan;

import java.util.List;

/** Tells {@code sender x = …}, a definition, from {@code sender x}, a condition. */
final class SenderSets {
  private SenderSets() {}

  /** The tokens, with the definitions' keyword marked as such. */
  static List<Lexeme> told(List<Lexeme> lexemes) {
    for (int i = 0; i + 2 < lexemes.size(); i++) {
      if (lexemes.get(i).kind() == TokenKind.SENDER
          && lexemes.get(i + 2).kind() == TokenKind.EQUALS) {
        lexemes.set(i, lexemes.get(i).as(TokenKind.SENDER_SET));
      }
    }
    return lexemes;
  }
}

package org.relayc.dsl.parse;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.relayc.dsl.parse.grammar.PolicyGrammar;
import org.relayc.dsl.scan.TokenKind;

/** The grammar's numbers of the kinds of tokens. */
final class GrammarTokens {
  private static final Map<TokenKind, Integer> TYPES = types();
  private static final TokenKind[] KINDS = kinds();

  private GrammarTokens() {}

  private static Map<TokenKind, Integer> types() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int type = 1; type <= PolicyGrammar.VOCABULARY.getMaxTokenType(); type++) {
      numbers.put(PolicyGrammar.VOCABULARY.getSymbolicName(type), type);
    }
    Map<TokenKind, Integer> types = new EnumMap<>(TokenKind.class);
    for (TokenKind kind : TokenKind.values()) {
      types.put(kind, kind == TokenKind.EOF ? Token.EOF : numbers.get(kind.name()));
    }
    return types;
  }

  private static TokenKind[] kinds() {
    TokenKind[] kinds = new TokenKind[PolicyGrammar.VOCABULARY.getMaxTokenType() + 1];
    TYPES.forEach((kind, type) -> kinds[Math.max(type, 0)] = kind);
    return kinds;
  }

  static int type(TokenKind kind) {
    return TYPES.get(kind);
  }

  static TokenKind kind(int type) {
    return KINDS[Math.max(type, 0)];
  }
}

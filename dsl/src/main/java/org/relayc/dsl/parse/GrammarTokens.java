package org.relayc.dsl.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.antlr.v4.runtime.Token;
import org.relayc.dsl.parse.grammar.PolicyGrammar;
import org.relayc.dsl.scan.TokenKind;

/** The grammar's numbers of the kinds of tokens. */
final class GrammarTokens {
  private static final int[] TYPES = types();
  private static final TokenKind[] KINDS = kinds();

  private GrammarTokens() {}

  private static int[] types() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int type = 1; type <= PolicyGrammar.VOCABULARY.getMaxTokenType(); type++) {
      numbers.put(PolicyGrammar.VOCABULARY.getSymbolicName(type), type);
    }
    int[] types = new int[TokenKind.values().length];
    for (TokenKind kind : TokenKind.values()) {
      types[kind.ordinal()] = kind == TokenKind.EOF ? Token.EOF : number(numbers, kind);
    }
    return types;
  }

  private static int number(Map<String, Integer> numbers, TokenKind kind) {
    return Objects.requireNonNull(numbers.get(kind.name()), kind::name);
  }

  private static TokenKind[] kinds() {
    TokenKind[] kinds = new TokenKind[PolicyGrammar.VOCABULARY.getMaxTokenType() + 1];
    for (TokenKind kind : TokenKind.values()) {
      kinds[Math.max(type(kind), 0)] = kind;
    }
    return kinds;
  }

  static int type(TokenKind kind) {
    return TYPES[kind.ordinal()];
  }

  static TokenKind kind(int type) {
    return KINDS[Math.max(type, 0)];
  }
}

package org.relayc.dsl.parse;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.complaint.Complaints;
import org.relayc.dsl.complaint.Expected;
import org.relayc.dsl.parse.grammar.PolicyGrammar;
import org.relayc.dsl.scan.Lexeme;
import org.relayc.dsl.scan.SyntaxErrors;
import org.relayc.dsl.scan.TokenKind;

/**
 * Tells of an error where it stands and goes on: with the word that was meant where that is clear,
 * otherwise with the next setting or statement.
 */
final class Recovery extends DefaultErrorStrategy {
  /** After so many errors this is no policy, and the rest of the text is not read. */
  private static final int HOPELESS = 10_000;

  private final SyntaxErrors errors;
  private final Complaints complaints;
  private @Nullable RecognitionException told;

  Recovery(SourceFile file, SyntaxErrors errors) {
    this.errors = errors;
    this.complaints = new Complaints(file, errors);
  }

  @Override
  public void sync(Parser parser) {
    IntervalSet next = parser.getATN().nextTokens(state(parser));
    int type = parser.getInputStream().LA(1);
    if (next.contains(type)) {
      return;
    }
    boolean mayEnd = next.contains(Token.EPSILON);
    if (mayEnd && (parser.isExpectedToken(type) || Braces.areLeft(parser))) {
      return;
    }
    int rule = parser.getContext().getRuleIndex();
    if (rule == PolicyGrammar.RULE_block && Braces.areLeft(parser)) {
      return;
    }
    Expected expected = expected(parser.getExpectedTokens());
    if (repaired(parser, expected)) {
      return;
    }
    if (rule == PolicyGrammar.RULE_policy || rule == PolicyGrammar.RULE_block) {
      complaints.unexpected(token(parser).lexeme(), expected);
      skip(parser);
      return;
    }
    throw new InputMismatchException(parser);
  }

  private static ATNState state(Parser parser) {
    return parser.getATN().states.get(parser.getState());
  }

  private static PolicyToken token(Parser parser) {
    return (PolicyToken) parser.getCurrentToken();
  }

  private static Lexeme brace(Parser parser) {
    return ((PolicyToken) parser.getContext().getStart()).lexeme();
  }

  /** Takes the unexpected token for what was meant, and says so. */
  private boolean repaired(Parser parser, Expected expected) {
    PolicyToken token = token(parser);
    if (token.lexeme().flawed()) {
      return false;
    }
    Optional<TokenKind> meant = complaints.meant(token.lexeme(), expected);
    meant.ifPresent(kind -> {
      complaints.mistaken(token.lexeme(), expected, kind);
      token.take(kind);
    });
    return meant.isPresent();
  }

  @Override
  public Token recoverInline(Parser parser) {
    Expected expected = expected(parser.getExpectedTokens());
    PolicyToken token = token(parser);
    if (expected.has(TokenKind.RIGHT_BRACE) && Braces.areLeft(parser)) {
      complaints.unclosed(brace(parser), token.lexeme());
      return token;
    }
    if (expected.has(TokenKind.LEFT_BRACE) && Expected.SETTINGS.contains(token.kind())) {
      complaints.unexpected(token.lexeme(), expected);
      return token;
    }
    if (repaired(parser, expected)) {
      parser.consume();
      return token;
    }
    throw new InputMismatchException(parser);
  }

  @Override
  public void reportError(Parser parser, RecognitionException e) {
    if (e != told) {
      told = e;
      complaints.unexpected(((PolicyToken) e.getOffendingToken()).lexeme(), expected(e));
    }
  }

  private static Expected expected(RecognitionException e) {
    IntervalSet types = e.getExpectedTokens();
    return expected(types == null ? new IntervalSet() : types);
  }

  private static Expected expected(IntervalSet types) {
    EnumSet<TokenKind> kinds = EnumSet.noneOf(TokenKind.class);
    for (int type : types.toArray()) {
      if (type != Token.EPSILON) {
        kinds.add(GrammarTokens.kind(type));
      }
    }
    return new Expected(kinds);
  }

  /** Only a setting, a listener's head or a whole statement can be given up. */
  @Override
  public void recover(Parser parser, RecognitionException e) {
    switch (parser.getContext().getRuleIndex()) {
      case PolicyGrammar.RULE_statement, PolicyGrammar.RULE_item -> skip(parser);
      case PolicyGrammar.RULE_listenerHead -> Resumption.skipToBlock(parser);
      default -> throw e;
    }
  }

  private void skip(Parser parser) {
    if (errors.count() > HOPELESS) {
      errors.giveUp();
      Resumption.skipAll(parser);
      return;
    }
    Set<TokenKind> starts = Braces.areAround(parser) ? Expected.SETTINGS : Set.of();
    Resumption.skip(parser, starts);
  }

  @Override
  public boolean inErrorRecoveryMode(Parser parser) {
    return false;
  }

  @Override
  public void reportMatch(Parser parser) {}

  @Override
  public void reset(Parser parser) {}
}

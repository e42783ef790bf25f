package org.relayc.dsl.parse;

import java.util.Optional;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.relayc.dsl.complaint.Expected;
import org.relayc.dsl.parse.grammar.PolicyGrammar;
import org.relayc.dsl.scan.Lexeme;
import org.relayc.dsl.scan.TokenKind;

/** The braces that the parser is in, and whether the text has left them without closing them. */
final class Braces {
  private Braces() {}

  static boolean areAround(Parser parser) {
    return block(parser).isPresent();
  }

  /**
   * The next token can only stand outside of the braces: the end of the file, or a statement that
   * is indented no further than the listener.
   */
  static boolean areLeft(Parser parser) {
    PolicyToken token = (PolicyToken) parser.getCurrentToken();
    if (token.kind() == TokenKind.EOF) {
      return areAround(parser);
    }
    return Resumption.isStatement(token)
        && !Expected.SETTINGS.contains(token.kind())
        && isAtListener(parser, token);
  }

  /** A token that begins a line, and is indented no further than the listener around it. */
  static boolean isAtListener(Parser parser, PolicyToken token) {
    return token.lexeme().firstOnLine()
        && block(parser)
            .map(Braces::indent)
            .filter(it -> token.lexeme().indent() <= it)
            .isPresent();
  }

  private static int indent(ParserRuleContext block) {
    Lexeme listener = ((PolicyToken) block.getParent().getStart()).lexeme();
    return Math.max(0, listener.indent());
  }

  private static Optional<ParserRuleContext> block(Parser parser) {
    ParserRuleContext context = parser.getContext();
    while (context != null && context.getRuleIndex() != PolicyGrammar.RULE_block) {
      context = context.getParent();
    }
    return Optional.ofNullable(context);
  }
}

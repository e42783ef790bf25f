package org.relayc.dsl.parse;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.relayc.diagnostics.source.Origins;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.scan.QuotedText;
import org.relayc.dsl.scan.SyntaxErrors;
import org.relayc.dsl.syntax.Name;
import org.relayc.dsl.syntax.Node;
import org.relayc.dsl.syntax.Text;

/** What the builders of the tree share: where nodes come from and what is wrong with them. */
record Nodes(SourceFile file, Origins<Node> origins, SyntaxErrors errors) {

  <N extends Node> N at(N node, ParserRuleContext context) {
    return at(node, context.getStart(), context.getStop());
  }

  <N extends Node> N at(N node, Token token) {
    return at(node, token, token);
  }

  <N extends Node> N at(N node, Token first, Token last) {
    origins.put(node, place(first, last));
    return node;
  }

  Place place(Token first, Token last) {
    return file.at(first.getStartIndex(), last.getStopIndex() + 1);
  }

  Name name(Token token) {
    return at(new Name(token.getText()), token);
  }

  Text text(Token token) {
    return at(new Text(unquoted(token)), token);
  }

  /** What a text in quotes stands for; one that is not finished ends where its line does. */
  static String unquoted(Token token) {
    String written = token.getText();
    boolean closed = written.length() > 1 && written.endsWith("\"");
    return QuotedText.value(written.substring(1, closed ? written.length() - 1 : written.length()));
  }
}

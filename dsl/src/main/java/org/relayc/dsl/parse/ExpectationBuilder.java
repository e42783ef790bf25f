package org.relayc.dsl.parse;

import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.relayc.dsl.parse.grammar.PolicyGrammar.*;
import org.relayc.dsl.scan.TokenKind;
import org.relayc.dsl.syntax.Expectation;
import org.relayc.dsl.syntax.Expectation.Path;
import org.relayc.dsl.syntax.Expectation.PathForm;
import org.relayc.dsl.syntax.SetItem;

/** Builds what an {@code expect} expects. */
final class ExpectationBuilder {
  private final Nodes nodes;
  private final SetBuilder sets;

  ExpectationBuilder(Nodes nodes, SetBuilder sets) {
    this.nodes = nodes;
    this.sets = sets;
  }

  Expectation expectation(ExpectContext it) {
    SetItem.Address from = nodes.at(new SetItem.Address(it.ip().getText()), it.ip());
    return nodes.at(
        new Expectation(
            StatementBuilder.decision(nodes, it.decision()),
            from,
            Optional.ofNullable(it.hostName()).map(sets::exactly),
            Optional.ofNullable(it.principal()).map(sets::principal),
            Optional.ofNullable(it.senderPath()).map(path -> path(path.getStart())),
            path(it.mailPath().getStart()),
            it.OVER() != null,
            Optional.ofNullable(it.NAME()).map(name -> nodes.name(name.getSymbol()))),
        it);
  }

  private Path path(Token token) {
    TokenKind kind = ((PolicyToken) token).kind();
    Path path =
        switch (kind) {
          case STRING -> new Path(Nodes.unquoted(token), PathForm.QUOTED);
          case NULL -> new Path("", PathForm.NULL);
          default -> new Path(token.getText(), PathForm.ADDRESS);
        };
    return nodes.at(path, token);
  }
}

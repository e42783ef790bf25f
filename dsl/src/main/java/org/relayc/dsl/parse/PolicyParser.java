package org.relayc.dsl.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.relayc.diagnostics.source.Origins;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.parse.grammar.PolicyGrammar;
import org.relayc.dsl.parse.grammar.PolicyGrammar.StatementContext;
import org.relayc.dsl.scan.Scan;
import org.relayc.dsl.scan.SyntaxErrors;
import org.relayc.dsl.syntax.Node;
import org.relayc.dsl.syntax.PolicyFile;
import org.relayc.dsl.syntax.Statement;

/** Reads the text of a policy into a tree, and tells everything that is wrong with the text. */
public final class PolicyParser {
  private PolicyParser() {}

  /** The tree holds what could be understood; what could not is in the diagnostics. */
  public static ParseResult parse(SourceFile file) {
    SyntaxErrors errors = new SyntaxErrors(file);
    Origins<Node> origins = Origins.byIdentity();
    List<Statement> statements = statements(file, new Nodes(file, origins, errors));
    PolicyFile tree = new PolicyFile(statements);
    origins.put(tree, file.at(0, file.text().length()));
    return new ParseResult(file, tree, origins, errors.inOrder());
  }

  private static List<Statement> statements(SourceFile file, Nodes nodes) {
    List<PolicyToken> tokens =
        Scan.of(file, nodes.errors()).lexemes().stream()
            .map(lexeme -> new PolicyToken(file, lexeme))
            .toList();
    PolicyGrammar parser = new PolicyGrammar(new CommonTokenStream(new ListTokenSource(tokens)));
    parser.removeErrorListeners();
    parser.setErrorHandler(new Recovery(file, nodes.errors()));
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    List<Statement> statements = new ArrayList<>();
    parser.addParseListener(new StatementByStatement(new StatementBuilder(nodes), statements));
    parser.policy();
    return statements;
  }

  /** Builds each statement as soon as it is read, and lets go of its parse tree. */
  private record StatementByStatement(StatementBuilder builder, List<Statement> statements)
      implements ParseTreeListener {
    @Override
    public void exitEveryRule(ParserRuleContext context) {
      if (context instanceof StatementContext statement) {
        Optional<Statement> built = builder.statement(statement);
        built.ifPresent(statements::add);
        statement.getParent().removeLastChild();
      }
    }

    @Override
    public void enterEveryRule(ParserRuleContext context) {}

    @Override
    public void visitTerminal(TerminalNode node) {}

    @Override
    public void visitErrorNode(ErrorNode node) {}
  }
}

package org.relayc.dsl.parse;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Origins;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.syntax.Node;
import org.relayc.dsl.syntax.PolicyFile;

/** A tree and everything that was wrong with the text; parsing itself never fails. */
public record ParseResult(
    SourceFile file, PolicyFile tree, Origins<Node> origins, List<Diagnostic> diagnostics) {
  public ParseResult {
    diagnostics = List.copyOf(diagnostics);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}

package org.relayc.dsl.syntax;

import java.util.List;

/** One file of a policy. */
public record PolicyFile(List<Statement> statements) implements Node {
  public PolicyFile {
    statements = List.copyOf(statements);
  }
}

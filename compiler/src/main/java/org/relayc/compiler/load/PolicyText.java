package org.relayc.compiler.load;

import java.util.List;
import java.util.Set;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.syntax.Statement;

/**
 * The statements of all files of a policy, those of an included file in place of its include.
 *
 * @param files in the order in which they were met
 * @param lostNames names whose definitions could not be read
 * @param complete false where a file could not be read, so that any name may be missing
 * @param wellFormed false where something of a file could not be read, so that what seems to be
 *     missing may not be
 */
public record PolicyText(
    List<Statement> statements,
    List<SourceFile> files,
    Set<String> lostNames,
    boolean complete,
    boolean wellFormed) {
  public PolicyText {
    statements = List.copyOf(statements);
    files = List.copyOf(files);
    lostNames = Set.copyOf(lostNames);
  }
}

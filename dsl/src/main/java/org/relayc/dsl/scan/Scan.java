package org.relayc.dsl.scan;

import java.util.List;
import org.relayc.diagnostics.source.SourceFile;

/** The tokens of a text, the last of which is its end, and the comments between them. */
public record Scan(List<Lexeme> lexemes, List<Comment> comments) {

  /** Reads a text without its errors, for one that is known to have none. */
  public static Scan of(SourceFile file) {
    return of(file, new SyntaxErrors(file));
  }

  /** Reads a text and tells what is wrong with its tokens. */
  public static Scan of(SourceFile file, SyntaxErrors errors) {
    return new Scanner(file.text(), errors).scan();
  }
}

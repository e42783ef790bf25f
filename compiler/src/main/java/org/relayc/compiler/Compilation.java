package org.relayc.compiler;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Origins;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.policy.RelayPolicy;

/** What came of compiling a policy; after an error no policy exists. */
public sealed interface Compilation {
  /** In the order of the text. */
  List<Diagnostic> diagnostics();

  /**
   * A policy that may be used.
   *
   * @param origins where each statement and listener item was written, its notes not included
   * @param files the texts of it, its root first
   * @param diagnostics none of them an error
   */
  record Compiled(
      RelayPolicy policy,
      Origins<ClauseId> origins,
      NamedSets sets,
      List<SourceFile> files,
      List<Diagnostic> diagnostics)
      implements Compilation {
    public Compiled {
      files = List.copyOf(files);
      diagnostics = List.copyOf(diagnostics);
      if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
        throw new IllegalArgumentException("a policy with errors: " + diagnostics);
      }
    }
  }

  /**
   * A text that is no policy.
   *
   * @param diagnostics at least one of them an error
   */
  record Rejected(List<Diagnostic> diagnostics) implements Compilation {
    public Rejected {
      diagnostics = List.copyOf(diagnostics);
      if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
        throw new IllegalArgumentException("rejected without an error");
      }
    }
  }
}

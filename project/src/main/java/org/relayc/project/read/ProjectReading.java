package org.relayc.project.read;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.project.settings.Project;

/** What came of reading a project file; after an error there is no project. */
public sealed interface ProjectReading {
  /** A project that may be used. */
  record Usable(Project project) implements ProjectReading {}

  /** Everything that is wrong. */
  record Unusable(List<Diagnostic> diagnostics) implements ProjectReading {
    public Unusable {
      diagnostics = List.copyOf(diagnostics);
    }
  }
}

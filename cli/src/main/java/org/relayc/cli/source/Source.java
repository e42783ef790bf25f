package org.relayc.cli.source;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.subject.Subject;

/** Something that was read and can be judged: a policy, or the configuration of servers. */
public sealed interface Source permits PolicySource, NativeSource {
  /** What is wrong with its text or its project, under the names its user would write. */
  List<Diagnostic> findings();

  /**
   * What decides in it, by the name of its machine, which is empty where there are no several; none
   * where it could not be understood at all.
   */
  SequencedMap<String, Subject> subjects();

  ProjectLoader.Loaded project();

  /** What is not told, and how to tell it, by the name under which it cannot be seen. */
  default Map<String, String> questions() {
    return Map.of();
  }

  /** What is to be said beside any verdict, a fragment each. */
  default List<String> remarks() {
    return List.of();
  }

  /** The same findings about its subjects, under the names its user would write. */
  List<Diagnostic> shown(List<Diagnostic> findings);
}

package org.relayc.cli.source;

import java.util.List;
import java.util.Optional;
import org.relayc.cli.argument.Session;
import org.relayc.cli.files.ShownNames;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.subject.Subject;

/** Something that was read and can be judged: a policy, or the configuration of a server. */
public sealed interface Source permits PolicySource, PostfixSource {
  /** What is wrong with its text or its project, under the names its user would write. */
  List<Diagnostic> findings();

  /** What it decides; empty where it could not be understood at all. */
  Optional<Subject> subject();

  ProjectLoader.Loaded project();

  /** The same findings about its subject, under the names its user would write. */
  List<Diagnostic> shown(List<Diagnostic> findings);

  /** What an argument names. */
  static Source of(Session session, ProjectLoader projects, String argument) {
    SourceName name = SourceName.parse(session, argument);
    return switch (name.kind()) {
      case POLICY -> new PolicySource(ReadPolicy.of(name.path(), projects));
      case POSTFIX -> {
        ShownNames names = name.path().names();
        yield PostfixSource.of(argument, name.path().openClosed(), names, projects.of(name.path()));
      }
    };
  }
}

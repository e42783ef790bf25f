package org.relayc.cli.source;

import java.util.List;
import java.util.Optional;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Session;
import org.relayc.cli.files.ShownNames;
import org.relayc.cli.git.GitPath;
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
    if (GitPath.is(argument)) {
      return of(GitPath.parse(session, argument), projects);
    }
    SourceName name = SourceName.parse(session, argument);
    return switch (name.kind()) {
      case POLICY -> new PolicySource(ReadPolicy.of(name.path(), projects));
      case POSTFIX -> {
        ShownNames names = name.path().names();
        yield PostfixSource.of(argument, name.path().openClosed(), names, projects.of(name.path()));
      }
    };
  }

  private static Source of(GitPath path, ProjectLoader projects) {
    ProjectLoader.Loaded project = projects.of(path);
    if (path.isFolder() && path.holds(SourceName.MAIN)) {
      return PostfixSource.of(path.argument(), path.asFolder(), path.names(), project);
    }
    if (path.isFolder()) {
      throw new CannotRunException(
          "cannot read '" + path.argument() + "': is a folder without a " + SourceName.MAIN,
          "name a policy, or the folder of a configuration");
    }
    return path.name().equals(SourceName.MAIN)
        ? PostfixSource.of(path.argument(), path.parent(), path.names(), project)
        : new PolicySource(ReadPolicy.of(path.names(), path.parent(), path.name(), project));
  }
}

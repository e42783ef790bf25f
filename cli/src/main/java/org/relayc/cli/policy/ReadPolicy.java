package org.relayc.cli.policy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.cli.argument.Session;
import org.relayc.cli.files.PolicyFolder;
import org.relayc.cli.files.RootPath;
import org.relayc.cli.files.ShownNames;
import org.relayc.compiler.Compilation;
import org.relayc.compiler.PolicyCompiler;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Fix;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.lint.repair.Edited;
import org.relayc.model.principal.Membership;

/**
 * A policy that was read, and what came of compiling it.
 *
 * @param names of its files, as its user would write them
 * @param disk its folder, where that is on disk
 * @param edited the same after a change of its texts
 * @param findings of its project, or of itself, under the names its user would write
 */
public record ReadPolicy(
    ShownNames names,
    Optional<PolicyFolder> disk,
    ProjectLoader.Loaded project,
    Compilation compilation,
    Edited edited,
    List<Diagnostic> findings) {
  public static ReadPolicy of(Session session, String argument) {
    return of(argument, session, new ProjectLoader(session));
  }

  /** One of several policies, which may share a project. */
  public static ReadPolicy of(String argument, Session session, ProjectLoader projects) {
    return of(RootPath.of(session, argument), projects);
  }

  /** The same by its path. */
  public static ReadPolicy of(RootPath path, ProjectLoader projects) {
    PolicyFolder folder = path.open();
    return of(path, folder, folder, projects.of(path));
  }

  /**
   * A policy of a project.
   *
   * @param files what the compiler reads through
   */
  public static ReadPolicy of(
      RootPath path, PolicyFolder folder, SourceFolder files, ProjectLoader.Loaded project) {
    return of(path.names(), Optional.of(folder), files, path.name(), project);
  }

  /** A policy that is not on disk. */
  public static ReadPolicy of(
      ShownNames names, SourceFolder files, String name, ProjectLoader.Loaded project) {
    return of(names, Optional.empty(), files, name, project);
  }

  private static ReadPolicy of(
      ShownNames names,
      Optional<PolicyFolder> disk,
      SourceFolder files,
      String name,
      ProjectLoader.Loaded project) {
    if (!project.findings().isEmpty()) {
      Compilation rejected = new Compilation.Rejected(project.findings());
      return new ReadPolicy(names, disk, project, rejected, edits -> rejected, project.findings());
    }
    Membership membership = project.project().membership();
    Compilation compilation = PolicyCompiler.compile(files, name, membership);
    List<Diagnostic> findings = names.of(compilation.diagnostics());
    Edited edited = edits -> PolicyCompiler.compile(after(files, edits), name, membership);
    return new ReadPolicy(names, disk, project, compilation, edited, findings);
  }

  /** A folder whose texts are changed while they are read. */
  private static SourceFolder after(SourceFolder files, List<Fix.Edit> edits) {
    Map<String, SourceFile> changed = new HashMap<>();
    edits.forEach(edit -> changed.put(edit.place().file().name(), edit.place().file()));
    return path ->
        changed.containsKey(path)
            ? new SourceFolder.Bytes(
                Fix.applied(changed.get(path), edits).getBytes(StandardCharsets.UTF_8))
            : files.open(path);
  }
}

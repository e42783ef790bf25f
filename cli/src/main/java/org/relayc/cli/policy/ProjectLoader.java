package org.relayc.cli.policy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.relayc.cli.argument.Session;
import org.relayc.cli.files.DigestedFolder;
import org.relayc.cli.files.ProjectSearch;
import org.relayc.cli.files.RootPath;
import org.relayc.cli.files.ShownNames;
import org.relayc.cli.git.GitPath;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.project.read.ProjectReader;
import org.relayc.project.read.ProjectReading;
import org.relayc.project.settings.Project;

/** Finds and reads the projects of policies, each once. */
public final class ProjectLoader {
  private final Session session;
  private final Map<Path, Loaded> loaded = new HashMap<>();

  public ProjectLoader(Session session) {
    this.session = session;
  }

  /**
   * A project as it was found on disk.
   *
   * @param findings what is wrong with it, under the names its user would write
   * @param names of the files beside it
   * @param digests of every file that was read for it
   */
  public record Loaded(
      Project project,
      List<Diagnostic> findings,
      ShownNames names,
      SortedMap<String, String> digests) {
    private static final Loaded NONE =
        new Loaded(Project.DEFAULT, List.of(), new ShownNames(""), new TreeMap<>());
  }

  public Loaded of(RootPath policy) {
    Optional<RootPath> file = ProjectSearch.of(session, policy);
    if (file.isEmpty()) {
      return Loaded.NONE;
    }
    Path key = file.get().folder().resolve(file.get().name());
    return loaded.computeIfAbsent(
        key, path -> read(file.get().open(), file.get().name(), file.get().names()));
  }

  /** The project of something that is not on disk, unless the user names another one. */
  public Loaded of(GitPath path) {
    Optional<String> named = session.options().project();
    if (named.isPresent()) {
      return of(RootPath.of(session, named.get()));
    }
    return path.nearest(ProjectSearch.NAME)
        .map(file -> read(file.parent(), file.name(), file.names()))
        .orElse(Loaded.NONE);
  }

  // Invariant: the YAML library is loaded only from here, when there is a file to read.
  private static Loaded read(SourceFolder files, String name, ShownNames names) {
    DigestedFolder folder = new DigestedFolder(files);
    ProjectReading reading = ProjectReader.read(folder, name);
    return switch (reading) {
      case ProjectReading.Usable usable ->
          new Loaded(usable.project(), List.of(), names, folder.digests());
      case ProjectReading.Unusable unusable ->
          new Loaded(Project.DEFAULT, names.of(unusable.diagnostics()), names, folder.digests());
    };
  }
}

package org.relayc.cli.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.files.ShownNames;
import org.relayc.cli.git.GitPath;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.diagnostics.source.SourceFolder;

/** A file or a folder of another revision. */
record RevisionPath(GitPath path) implements SourcePath {
  @Override
  public String argument() {
    return path.argument();
  }

  @Override
  public boolean isFolder() {
    return path.isFolder();
  }

  @Override
  public String name() {
    return path.name();
  }

  @Override
  public boolean holds(String file) {
    return path.isFolder() && path.holds(file);
  }

  @Override
  public List<String> files() {
    return path.files();
  }

  @Override
  public SourceFolder opened(String file) {
    SourceFolder folder = path.isFolder() ? path.asFolder() : path.parent();
    bytes(folder, file);
    return folder;
  }

  @Override
  public InputStream stream(String file) {
    return new ByteArrayInputStream(bytes(path.isFolder() ? path.asFolder() : path.parent(), file));
  }

  private byte[] bytes(SourceFolder folder, String file) {
    return switch (folder.open(file)) {
      case SourceFolder.Bytes(byte[] content) -> content;
      case SourceFolder.Unreadable(String reason, String help) ->
          throw new CannotRunException("cannot read '" + names().of(file) + "': " + reason, help);
    };
  }

  @Override
  public ShownNames names() {
    return path.names();
  }

  @Override
  public ProjectLoader.Loaded project(ProjectLoader projects) {
    return projects.of(path);
  }

  @Override
  public ReadPolicy policy(ProjectLoader projects, UnaryOperator<SourceFolder> through) {
    SourceFolder folder = through.apply(path.parent());
    return ReadPolicy.of(path.names(), folder, path.name(), projects.of(path));
  }
}

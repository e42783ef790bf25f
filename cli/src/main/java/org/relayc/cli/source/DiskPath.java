package org.relayc.cli.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Session;
import org.relayc.cli.files.Faults;
import org.relayc.cli.files.PolicyFolder;
import org.relayc.cli.files.RootPath;
import org.relayc.cli.files.ShownNames;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.diagnostics.source.SourceFolder;

/** A file or a folder on disk. */
record DiskPath(Session session, String argument) implements SourcePath {
  private Path path() {
    return session.path(argument);
  }

  @Override
  public boolean isFolder() {
    return Files.isDirectory(path());
  }

  @Override
  public String name() {
    return argument.substring(argument.lastIndexOf('/') + 1);
  }

  @Override
  public boolean holds(String file) {
    return isFolder() && Files.exists(path().resolve(file));
  }

  @Override
  public List<String> files() {
    try (Stream<Path> files = Files.list(path())) {
      return files
          .filter(Files::isRegularFile)
          .map(Path::getFileName)
          .map(Path::toString)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new CannotRunException(
          "cannot read '" + argument + "': " + Faults.reason(e), "check the path");
    }
  }

  @Override
  public SourceFolder opened(String file) {
    return root(file).openClosed();
  }

  @Override
  public InputStream stream(String file) throws IOException {
    RootPath root = root(file);
    root.openClosed();
    return Files.newInputStream(root.folder().resolve(root.name()));
  }

  @Override
  public ShownNames names() {
    return root(isFolder() ? "." : name()).names();
  }

  @Override
  public ProjectLoader.Loaded project(ProjectLoader projects) {
    return projects.of(root(isFolder() ? "." : name()));
  }

  @Override
  public ReadPolicy policy(ProjectLoader projects, UnaryOperator<SourceFolder> through) {
    RootPath root = RootPath.of(session, argument);
    PolicyFolder folder = root.open();
    return ReadPolicy.of(root, folder, through.apply(folder), projects.of(root));
  }

  /** A file of this folder, or of the folder that holds this. */
  private RootPath root(String file) {
    String folder =
        !isFolder()
            ? argument.substring(0, argument.lastIndexOf('/') + 1)
            : argument.isEmpty() || argument.endsWith("/") ? argument : argument + "/";
    return RootPath.of(session, folder + file);
  }
}

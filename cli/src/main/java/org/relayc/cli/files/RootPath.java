package org.relayc.cli.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Session;
import org.relayc.diagnostics.source.SourceFolder.Unreadable;

/**
 * A policy or a project file as its user names it.
 *
 * @param argument the path as it was written
 * @param folder the folder that holds it
 * @param name its name there
 */
public record RootPath(String argument, Path folder, String name) {
  public static RootPath of(Session session, String argument) {
    Path path = session.path(argument).toAbsolutePath();
    Path name = path.getFileName();
    Path folder = path.getParent();
    if (argument.isEmpty() || name == null || folder == null) {
      throw new CannotRunException("cannot read '" + argument + "': is no file", "name a file");
    }
    return new RootPath(argument, folder, name.toString());
  }

  /** The folder with this file as its root, which can be opened. */
  public PolicyFolder open() {
    return open(new PolicyFolder(folder, name));
  }

  /** The same for a folder under review, of which not even this file may be outside. */
  public PolicyFolder openClosed() {
    return open(PolicyFolder.closed(folder, name));
  }

  private PolicyFolder open(PolicyFolder opened) {
    Optional<Unreadable> problem = opened.problem();
    if (problem.isPresent()) {
      throw new CannotRunException(
          "cannot read '" + argument + "': " + problem.get().reason(), problem.get().help());
    }
    return opened;
  }

  /** The folder without symbolic links. */
  public Path realFolder() {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder;
    }
  }

  /** How the files of the folder are called. */
  public ShownNames names() {
    return ShownNames.beside(argument);
  }
}

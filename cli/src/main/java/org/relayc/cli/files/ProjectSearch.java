package org.relayc.cli.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.relayc.cli.argument.Session;

/**
 * The way to a policy's project file: the one that was named, else the nearest relayc.yaml from the
 * policy's folder up to the repository's root. Outside a repository only the policy's own folder is
 * searched, since anybody may write in a folder such as /tmp.
 */
public final class ProjectSearch {
  /** The name of every project file. */
  public static final String NAME = "relayc.yaml";

  private ProjectSearch() {}

  public static Optional<RootPath> of(Session session, RootPath policy) {
    if (session.options().project().isPresent()) {
      return Optional.of(RootPath.of(session, session.options().project().get()));
    }
    Path start = policy.realFolder();
    if (exists(start.resolve(NAME))) {
      return Optional.of(new RootPath(policy.names().of(NAME), start, NAME));
    }
    return above(start)
        .map(folder -> new RootPath(shown(session, folder.resolve(NAME)), folder, NAME));
  }

  private static Optional<Path> above(Path start) {
    Optional<Path> nearest = Optional.empty();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (nearest.isEmpty() && exists(folder.resolve(NAME))) {
        nearest = Optional.of(folder);
      }
      if (exists(folder.resolve(".git"))) {
        return nearest;
      }
    }
    return Optional.empty();
  }

  /** Also true for what is there but cannot be opened, so that it is not passed over. */
  private static boolean exists(Path path) {
    return Files.exists(path) || Files.isSymbolicLink(path);
  }

  private static String shown(Session session, Path file) {
    Path here = session.path("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file).toString() : file.toString();
  }
}

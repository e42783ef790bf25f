package org.relayc.cli.room;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Session;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.source.NativeSource;
import org.relayc.cli.source.PolicySource;
import org.relayc.cli.source.Source;
import org.relayc.cli.source.SourcePath;
import org.relayc.diagnostics.source.SourceFolder;

/** Reads what users name as what it is. */
public final class SourceReader {
  private final Session session;
  private final ProjectLoader projects;
  private final GivenAnswers answers;

  public SourceReader(Session session, GivenAnswers answers) {
    this.session = session;
    this.projects = new ProjectLoader(session);
    this.answers = answers;
  }

  /**
   * A policy, or the configuration of the room that knows it; the argument itself settles a doubt.
   */
  public Source read(String argument) {
    return read(argument, folder -> folder);
  }

  /**
   * The same.
   *
   * @param through what the files of a policy are read through
   */
  public Source read(String argument, UnaryOperator<SourceFolder> through) {
    Optional<Room> named = RoomCatalog.named(argument);
    if (named.isPresent()) {
      String rest = argument.substring(named.get().scheme().length() + 1);
      return read(named.get(), SourcePath.of(session, rest));
    }
    SourcePath path = SourcePath.of(session, argument);
    Optional<Room> room = RoomCatalog.of(path);
    if (room.isPresent()) {
      return read(room.get(), path);
    }
    if (path.isFolder()) {
      String signs =
          RoomCatalog.all().stream().map(Room::sign).collect(Collectors.joining(", or "));
      throw new CannotRunException(
          "cannot read '" + argument + "': is a folder without a configuration that is known",
          "name a policy, or " + signs);
    }
    return new PolicySource(path.policy(projects, through));
  }

  /** The same file or folder in another revision: {@code postfix:git:origin/main:etc/postfix}. */
  public static String inRevision(String argument, String revision) {
    String path = path(argument);
    String scheme = argument.substring(0, argument.length() - path.length());
    return scheme + "git:" + revision + ":" + path;
  }

  /** The file or the folder alone, without what settles a doubt. */
  public static String path(String argument) {
    String scheme = RoomCatalog.named(argument).map(room -> room.scheme() + ":").orElse("");
    return argument.substring(scheme.length());
  }

  private NativeSource read(Room room, SourcePath path) {
    ProjectLoader.Loaded project = path.project(projects);
    return project.findings().isEmpty()
        ? room.read(path, project, answers).of(path)
        : NativeSource.unusable(room.noun(), project, project.findings());
  }
}

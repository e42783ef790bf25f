package org.relayc.cli.room;

import java.util.List;
import java.util.Optional;
import org.relayc.cli.argument.Session;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.source.SourcePath;

/** Reads what users name as what they migrate from. */
public final class MigrantReader {
  private final Session session;

  public MigrantReader(Session session) {
    this.session = session;
  }

  /** One server's configuration, or exports that belong together. */
  public Migrant read(List<String> arguments) {
    return arguments.size() == 1
        ? server(arguments.getFirst()).orElseGet(() -> exports(arguments))
        : exports(arguments);
  }

  private Migrant exports(List<String> arguments) {
    return Migrant.exports(ExportFiles.of(session, arguments));
  }

  private Optional<Migrant> server(String argument) {
    Optional<Room> named = RoomCatalog.named(argument);
    String rest =
        named.map(room -> argument.substring(room.scheme().length() + 1)).orElse(argument);
    SourcePath path = SourcePath.of(session, rest);
    return named
        .or(() -> RoomCatalog.of(path))
        .map(room -> {
          ProjectLoader.Loaded project = path.project(new ProjectLoader(session));
          return project.findings().isEmpty()
              ? room.migrant(path, project)
              : new Migrant.Refused(project.findings());
        });
  }
}

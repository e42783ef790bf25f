package org.relayc.cli.room;

import java.util.List;
import java.util.Optional;
import org.relayc.cli.source.SourcePath;

/** The catalogue of mail systems whose configurations can be judged. */
final class RoomCatalog {
  private RoomCatalog() {}

  /** In the order in which they are asked whether they know a path. */
  static List<Room> all() {
    return List.of(new PostfixRoom(), new JamesRoom(), new ExchangeRoom(), new MetabaseRoom());
  }

  /** The room that an argument names: {@code postfix:PATH}. */
  static Optional<Room> named(String argument) {
    return all().stream().filter(room -> argument.startsWith(room.scheme() + ":")).findFirst();
  }

  /** The room of what is there. */
  static Optional<Room> of(SourcePath path) {
    return all().stream().filter(room -> room.knows(path)).findFirst();
  }
}

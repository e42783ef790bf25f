package org.relayc.cli.room;

import java.util.ArrayList;
import java.util.List;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Session;
import org.relayc.cli.source.SourcePath;
import org.relayc.emitters.exchange.metabase.exports.Export;

/** The files that a user names as exports, a folder for all that are right in it. */
public final class ExportFiles {
  private static final int MOST = 1000;

  private ExportFiles() {}

  /** In the order of the arguments, those of a folder by name. */
  public static List<Export> of(Session session, List<String> arguments) {
    List<Export> exports = new ArrayList<>();
    for (String argument : arguments) {
      String path =
          argument.startsWith(MetabaseRoom.PREFIX)
              ? argument.substring(MetabaseRoom.PREFIX.length())
              : argument;
      exports.addAll(of(SourcePath.of(session, path)));
    }
    return exports;
  }

  static List<Export> of(SourcePath path) {
    if (!path.isFolder()) {
      return List.of(export(path, path.name()));
    }
    List<String> files = path.files();
    if (files.isEmpty() || files.size() > MOST) {
      throw new CannotRunException(
          "cannot read '"
              + path.argument()
              + "': it holds "
              + (files.isEmpty() ? "no file" : "more than " + MOST + " files"),
          "name the exports one by one");
    }
    return files.stream().map(file -> export(path, file)).toList();
  }

  private static Export export(SourcePath path, String file) {
    path.opened(file);
    return of(path, file);
  }

  /** A file that may not even be there. */
  static Export of(SourcePath path, String file) {
    return new Export(path.names().of(file), () -> path.stream(file));
  }
}

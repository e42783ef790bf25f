package org.relayc.cli.migrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Session;
import org.relayc.cli.files.Faults;
import org.relayc.emitters.exchange.metabase.exports.Export;

/** The files that a user names as a source, a folder for all that are right in it. */
public final class ExportFiles {
  private static final int MOST = 1000;

  private ExportFiles() {}

  /** In the order of the arguments, those of a folder by name. */
  public static List<Export> of(Session session, List<String> arguments) {
    List<Export> exports = new ArrayList<>();
    for (String argument : arguments) {
      Path path = session.path(argument);
      if (Files.isDirectory(path)) {
        String folder = argument.endsWith("/") ? argument : argument + "/";
        inside(path, argument)
            .forEach(file -> exports.add(export(file, folder + file.getFileName())));
      } else {
        exports.add(export(path, argument));
      }
    }
    return exports;
  }

  private static List<Path> inside(Path folder, String argument) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> inside = files.filter(Files::isRegularFile).sorted().limit(MOST + 1).toList();
      if (inside.isEmpty() || inside.size() > MOST) {
        throw new CannotRunException(
            "cannot read '"
                + argument
                + "': it holds "
                + (inside.isEmpty() ? "no file" : "more than " + MOST + " files"),
            "name the exports one by one");
      }
      return inside;
    } catch (IOException e) {
      throw cannotRead(argument, Faults.reason(e));
    }
  }

  private static Export export(Path path, String shown) {
    if (!Files.exists(path)) {
      throw cannotRead(shown, "no such file");
    }
    if (!Files.isRegularFile(path)) {
      throw cannotRead(shown, "is no regular file");
    }
    if (!Files.isReadable(path)) {
      throw cannotRead(shown, "permission denied");
    }
    return new Export(shown, () -> Files.newInputStream(path));
  }

  private static CannotRunException cannotRead(String shown, String reason) {
    return new CannotRunException(
        "cannot read '" + shown + "': " + reason,
        "name a MetaBase.xml, an export of ldifde or csvde, or a folder of them");
  }
}

package org.relayc.cli.source;

import java.nio.file.Files;
import java.nio.file.Path;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Session;
import org.relayc.cli.files.RootPath;

/**
 * A policy or a configuration as its user names it.
 *
 * @param path of the file that is read first
 */
public record SourceName(Kind kind, RootPath path) {
  /** The file by which a Postfix configuration is known. */
  static final String MAIN = "main.cf";

  private static final String POSTFIX = "postfix:";

  /** What stands behind a name. */
  public enum Kind {
    POLICY,
    POSTFIX
  }

  /** What is there decides, unless the name itself says it: {@code postfix:PATH}. */
  public static SourceName parse(Session session, String argument) {
    if (argument.startsWith(POSTFIX)) {
      return postfix(session, argument.substring(POSTFIX.length()));
    }
    Path path = session.path(argument);
    boolean isPostfix =
        Files.isDirectory(path)
            ? Files.exists(path.resolve(MAIN))
            : argument.equals(MAIN) || argument.endsWith("/" + MAIN);
    return isPostfix
        ? postfix(session, argument)
        : new SourceName(Kind.POLICY, RootPath.of(session, argument));
  }

  /** A folder, or the main.cf in one. */
  private static SourceName postfix(Session session, String path) {
    String file =
        !Files.isDirectory(session.path(path))
            ? path
            : path.isEmpty() || path.endsWith("/") ? path + MAIN : path + "/" + MAIN;
    RootPath root = RootPath.of(session, file);
    if (!root.name().equals(MAIN)) {
      throw new CannotRunException(
          "cannot read '" + path + "' as a Postfix configuration: is no main.cf",
          "name the folder that holds main.cf, or that file");
    }
    return new SourceName(Kind.POSTFIX, root);
  }
}

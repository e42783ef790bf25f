package org.relayc.cli.git;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Session;
import org.relayc.cli.files.ShownNames;

/**
 * A file or a folder of a revision: {@code git:REV:PATH}, the path as from the user's folder.
 *
 * @param argument as its user wrote it
 * @param path from the root of the working tree, without a slash at either end
 */
public final class GitPath {
  static final String SCHEME = "git:";

  private final Git git;
  private final String argument;
  private final String revision;
  private final String path;
  private final boolean isFolder;

  private GitPath(Git git, String argument, String revision, String path, boolean isFolder) {
    this.git = git;
    this.argument = argument;
    this.revision = revision;
    this.path = path;
    this.isFolder = isFolder;
  }

  /** True for what is written as one. */
  public static boolean is(String argument) {
    return argument.startsWith(SCHEME);
  }

  public static GitPath parse(Session session, String argument) {
    String rest = argument.substring(SCHEME.length());
    int colon = rest.indexOf(':');
    String revision = colon < 0 ? rest : rest.substring(0, colon);
    String path = colon < 0 ? "" : rest.substring(colon + 1);
    if (colon < 0 || !isRevision(revision) || path.startsWith("/")) {
      throw cannot(
          argument,
          "is no revision and path",
          "write git:REV:PATH, as in git:origin/main:contoso.relay, with a path from here");
    }
    Git git = new Git(session.path("").toAbsolutePath());
    String prefix =
        git.prefix()
            .orElseThrow(() ->
                cannot(argument, "here is no working tree of git", "change to one, or name files"));
    String full =
        normalized(prefix + path)
            .orElseThrow(() -> cannot(argument, "leaves the working tree", "name a path inside"));
    String type =
        git.type(revision + ":" + full)
            .orElseThrow(
                () -> cannot(argument, "no such file in this revision", "check revision and path"));
    return new GitPath(git, argument, revision, full, type.equals("tree"));
  }

  private static CannotRunException cannot(String argument, String reason, String help) {
    return new CannotRunException("cannot read '" + argument + "': " + reason, help);
  }

  /** What begins with a hyphen would be an option, and control characters are no name. */
  static boolean isRevision(String text) {
    return !text.isEmpty()
        && text.charAt(0) != '-'
        && text.chars().noneMatch(c -> c <= ' ' || c == 0x7f);
  }

  /** A path without {@code .} and {@code ..}; empty where it leaves the root. */
  static Optional<String> normalized(String text) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : text.split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  public boolean isFolder() {
    return isFolder;
  }

  public String argument() {
    return argument;
  }

  /** The last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** True for a file of the folder that this is. */
  public boolean holds(String file) {
    return git.type(revision + ":" + inside(path, file)).isPresent();
  }

  /** The names of the files of the folder that this is, sorted. */
  public List<String> files() {
    return git.files(revision + ":" + path);
  }

  /** The folder that this is. */
  public GitFolder asFolder() {
    return new GitFolder(git, revision, path);
  }

  /** The folder that holds this file. */
  public GitFolder parent() {
    return new GitFolder(git, revision, parentOf(path));
  }

  /** The nearest file of a name in the folder of this one or above. */
  public Optional<GitPath> nearest(String file) {
    List<String> folders = new ArrayList<>();
    String folder = isFolder ? path : parentOf(path);
    folders.add(folder);
    while (!folder.isEmpty()) {
      folder = parentOf(folder);
      folders.add(folder);
    }
    return folders.stream()
        .map(each -> inside(each, file))
        .filter(each -> git.type(revision + ":" + each).filter("blob"::equals).isPresent())
        .findFirst()
        .map(each -> new GitPath(git, SCHEME + revision + ":/" + each, revision, each, false));
  }

  /** How the files of a folder are called that this is, or that holds it. */
  public ShownNames names() {
    if (isFolder) {
      return new ShownNames(argument.endsWith("/") ? argument : argument + "/");
    }
    int end = Math.max(argument.lastIndexOf('/'), argument.lastIndexOf(':')) + 1;
    return new ShownNames(argument.substring(0, end));
  }

  private static String parentOf(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  static String inside(String folder, String file) {
    return folder.isEmpty() ? file : folder + "/" + file;
  }
}

package org.relayc.cli.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import org.relayc.cli.argument.Session;
import org.relayc.cli.files.ShownNames;
import org.relayc.cli.git.GitPath;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.diagnostics.source.SourceFolder;

/** A file or a folder that a user names, on disk or in another revision. */
public sealed interface SourcePath permits DiskPath, RevisionPath {
  /** What an argument names; nothing of it is opened yet. */
  static SourcePath of(Session session, String argument) {
    return GitPath.is(argument)
        ? new RevisionPath(GitPath.parse(session, argument))
        : new DiskPath(session, argument);
  }

  /** As its user wrote it. */
  String argument();

  boolean isFolder();

  /** The last part of the path. */
  String name();

  /** What people call it: its folder. */
  default String title() {
    String folder = isFolder() ? argument() : argument().replaceFirst("[^/:]*$", "");
    String name = folder.replaceFirst("/+$", "").replaceFirst("^.*[/:]", "");
    return name.isEmpty() || name.equals(".") || name.equals("..") ? "this folder" : name;
  }

  /** True for a folder that has a file of this name. */
  boolean holds(String file);

  /** The names of the files of this folder, sorted; those of its folders are not among them. */
  List<String> files();

  /**
   * The folder that this is, or that holds this, as a hostile one: nothing outside it is opened.
   *
   * @param file the one that is wanted
   * @throws org.relayc.cli.argument.CannotRunException where that cannot be opened
   */
  SourceFolder opened(String file);

  /**
   * The bytes of a file of this folder, or of this file, as they come.
   *
   * @throws org.relayc.cli.argument.CannotRunException where it is no regular file inside it
   */
  InputStream stream(String file) throws IOException;

  /** How the files of the folder are called. */
  ShownNames names();

  /** Its project. */
  ProjectLoader.Loaded project(ProjectLoader projects);

  /** The same as a policy. */
  default ReadPolicy policy(ProjectLoader projects) {
    return policy(projects, folder -> folder);
  }

  /**
   * The same.
   *
   * @param through what its files are read through
   */
  ReadPolicy policy(ProjectLoader projects, UnaryOperator<SourceFolder> through);
}

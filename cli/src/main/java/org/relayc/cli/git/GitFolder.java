package org.relayc.cli.git;

import java.util.Arrays;
import java.util.Optional;
import org.relayc.diagnostics.source.SourceFolder;

/** A folder of a revision; a symbolic link in it is a file that holds a path, and no way out. */
public final class GitFolder implements SourceFolder {
  private final Git git;
  private final String revision;
  private final String folder;

  GitFolder(Git git, String revision, String folder) {
    this.git = git;
    this.revision = revision;
    this.folder = folder;
  }

  @Override
  public Opened open(String path) {
    boolean leaves = path.startsWith("/") || Arrays.asList(path.split("/", -1)).contains("..");
    if (leaves || path.chars().anyMatch(c -> c < ' ')) {
      return new Unreadable(
          "leaves the folder", "keep every file inside the folder that holds the root file");
    }
    String plain = path.startsWith("./") ? path.substring(2) : path;
    Optional<byte[]> content = git.content(revision + ":" + GitPath.inside(folder, plain));
    return content.isPresent()
        ? new Bytes(content.get())
        : new Unreadable("no such file in this revision", "check revision and path");
  }
}

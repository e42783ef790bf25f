package org.relayc.diagnostics.source;

/** The files that a root file may name, opened on demand; a path never leaves the folder. */
public interface SourceFolder {
  /**
   * Opens a file.
   *
   * @param path relative to the folder, with forward slashes, as the user would write it
   */
  Opened open(String path);

  /** What a file of the folder is called where its user stands. */
  default String shown(String path) {
    return path;
  }

  /** What came of opening a file. */
  sealed interface Opened permits Bytes, Unreadable {}

  /** The file's content. */
  record Bytes(byte[] content) implements Opened {}

  /**
   * The file cannot be read.
   *
   * @param reason a message fragment: "no such file", "is a directory", "leaves the folder"
   * @param help the cure
   */
  record Unreadable(String reason, String help) implements Opened {}
}

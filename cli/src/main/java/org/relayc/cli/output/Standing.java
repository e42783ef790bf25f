package org.relayc.cli.output;

/** What stands where a target's files shall be written. */
public sealed interface Standing {
  /** Nothing, or an empty folder. */
  record Absent() implements Standing {}

  /** What we wrote, unchanged. */
  record Ours(Manifest manifest) implements Standing {}

  /**
   * Something else.
   *
   * @param fault what speaks against it, with the file's name in it
   */
  record Foreign(String fault) implements Standing {}
}

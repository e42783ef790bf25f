package org.relayc.cli.files;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.relayc.diagnostics.source.SourceFolder;

/** A folder that remembers the digest of every file that was read from it. */
public final class DigestedFolder implements SourceFolder {
  private final SourceFolder folder;
  private final SortedMap<String, String> digests = new TreeMap<>();

  public DigestedFolder(SourceFolder folder) {
    this.folder = folder;
  }

  @Override
  public Opened open(String path) {
    Opened opened = folder.open(path);
    if (opened instanceof Bytes bytes) {
      digests.put(path, Digest.of(bytes.content()));
    }
    return opened;
  }

  /** By the path that was asked for. */
  public SortedMap<String, String> digests() {
    return Collections.unmodifiableSortedMap(digests);
  }
}

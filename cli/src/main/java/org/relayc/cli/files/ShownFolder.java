package org.relayc.cli.files;

import org.relayc.diagnostics.source.SourceFolder;

/** A folder whose files are called as its user would write them. */
public record ShownFolder(SourceFolder folder, ShownNames names) implements SourceFolder {
  @Override
  public Opened open(String path) {
    return folder.open(path);
  }

  @Override
  public String shown(String path) {
    return names.of(path);
  }
}

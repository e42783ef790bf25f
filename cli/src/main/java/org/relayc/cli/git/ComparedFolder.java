package org.relayc.cli.git;

import org.relayc.cli.files.ShownNames;
import org.relayc.diagnostics.source.SourceFolder;

/** A folder that knows whether all that was read from it is the same in another revision. */
public final class ComparedFolder implements SourceFolder {
  private final SourceFolder folder;
  private final ShownNames names;
  private final RevisionTree tree;
  private boolean same = true;

  public ComparedFolder(SourceFolder folder, ShownNames names, RevisionTree tree) {
    this.folder = folder;
    this.names = names;
    this.tree = tree;
  }

  /** A file that cannot be read is never the same. */
  @Override
  public Opened open(String path) {
    Opened opened = folder.open(path);
    same &= opened instanceof Bytes bytes && tree.holds(names.of(path), bytes.content());
    return opened;
  }

  @Override
  public String shown(String path) {
    return folder.shown(path);
  }

  public boolean isSame() {
    return same;
  }
}

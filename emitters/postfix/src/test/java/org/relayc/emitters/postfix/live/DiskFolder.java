package org.relayc.emitters.postfix.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.relayc.diagnostics.source.SourceFolder;

/** A folder of the repository, which is trusted. */
record DiskFolder(Path root) implements SourceFolder {
  @Override
  public Opened open(String path) {
    try {
      return new Bytes(Files.readAllBytes(root.resolve(path)));
    } catch (IOException e) {
      return new Unreadable(e.toString(), "mend the sample");
    }
  }
}

package org.relayc.emitters.james.live.instance;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.james.filesystem.api.FileSystem;

/** The files that a server asks for by {@code file://}. */
record Disk(Path folder) implements FileSystem {
  @Override
  public InputStream getResource(String url) throws IOException {
    return new FileInputStream(getFile(url));
  }

  @Override
  public File getFile(String url) {
    return new File(url.replaceFirst("^file://", ""));
  }

  @Override
  public File getBasedir() {
    return folder.toFile();
  }
}

package org.relayc.verifier.emission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.api.EmittedFile;

/** Files that are not written yet, as the folder that they will be. */
final class EmittedFolder implements SourceFolder {
  private final Map<String, byte[]> contents = new HashMap<>();

  EmittedFolder(List<EmittedFile> files) {
    files.forEach(file -> contents.put(file.path(), file.content()));
  }

  @Override
  public Opened open(String path) {
    byte[] content = contents.get(path);
    return content == null
        ? new Unreadable("no such file", "it is not among the files that were to be written")
        : new Bytes(content);
  }
}

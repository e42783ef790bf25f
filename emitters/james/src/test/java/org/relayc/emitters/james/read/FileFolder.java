package org.relayc.emitters.james.read;

import java.util.List;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.api.EmittedFile;

/** Files that stand nowhere, as a folder. */
public record FileFolder(List<EmittedFile> files) implements SourceFolder {
  @Override
  public Opened open(String path) {
    return files.stream()
        .filter(file -> file.path().equals(path))
        .<Opened>map(file -> new Bytes(file.content()))
        .findFirst()
        .orElseGet(() -> new Unreadable("no such file", "it is not among these files"));
  }
}

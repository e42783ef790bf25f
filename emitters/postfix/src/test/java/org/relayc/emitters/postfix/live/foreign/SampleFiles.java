package org.relayc.emitters.postfix.live.foreign;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.relayc.emitters.api.EmittedFile;

/** The sample configurations among the resources of the tests. */
final class SampleFiles {
  private SampleFiles() {}

  static List<EmittedFile> of(String name) throws IOException, URISyntaxException {
    URL place = Objects.requireNonNull(SampleFiles.class.getResource(name), name);
    List<EmittedFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(Path.of(place.toURI()))) {
      for (Path file : all.sorted().toList()) {
        files.add(new EmittedFile(file.getFileName().toString(), Files.readAllBytes(file)));
      }
    }
    return files;
  }
}

package org.relayc.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The repository that the tests run in. */
final class Repository {
  static final Path ROOT = root();

  private Repository() {}

  /** Every page a reader may open, relative to the root. */
  static List<Path> pages() {
    return Stream.of(Path.of(""), Path.of("docs"), Path.of("samples"))
        .flatMap(folder -> filesBelow(folder, folder.toString().isEmpty() ? 1 : 9).stream())
        .filter(file -> file.toString().endsWith(".md"))
        .toList();
  }

  /** Java sources below a folder of that name, relative to the root. */
  static List<Path> sources(String folder) {
    return filesBelow(Path.of(""), 30).stream()
        .filter(file -> file.toString().contains(folder) && file.toString().endsWith(".java"))
        .toList();
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(ROOT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> filesBelow(Path folder, int depth) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder), depth)) {
      return files.filter(Files::isRegularFile).map(ROOT::relativize).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("samples"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}

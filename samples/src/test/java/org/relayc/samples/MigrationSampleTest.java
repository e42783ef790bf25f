package org.relayc.samples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The policies beside an export, and their closed versions, are those that are made of it. */
class MigrationSampleTest {
  private static final Path SAMPLES = Path.of("").toAbsolutePath();

  /**
   * An export: the folder {@code export} of a sample, or one of its folder {@code exports}; or the
   * folder of a server's own configuration.
   *
   * @param stem what its policies' names begin with
   * @param isServer true for a configuration, of which nothing is proposed to be closed
   */
  record Migrated(Path source, Path folder, String stem, Path answers, boolean isServer) {
    @Override
    public String toString() {
      return SAMPLES.relativize(source).toString();
    }
  }

  static List<Migrated> exports() throws IOException {
    List<Migrated> exports = new ArrayList<>();
    try (Stream<Path> folders = Files.walk(SAMPLES, 4)) {
      for (Path source : folders.filter(Files::isDirectory).sorted().toList()) {
        Path above = source.getParent();
        if (source.endsWith("export")) {
          String stem = above.getFileName().toString();
          exports.add(new Migrated(source, above, stem, above.resolve("answers.yaml"), false));
        } else if (above.endsWith("exports")) {
          String stem = source.getFileName().toString();
          exports.add(new Migrated(source, above, stem, above.resolve(stem + ".yaml"), false));
        } else if (source.endsWith("mx1")) {
          String stem = above.getFileName().toString();
          exports.add(new Migrated(source, above, stem, above.resolve("answers.yaml"), true));
        }
      }
    }
    return exports;
  }

  @ParameterizedTest
  @MethodSource("exports")
  void becomesThePoliciesBesideIt(Migrated export, @TempDir Path out) throws IOException {
    List<String> options = new ArrayList<>();
    options.add("--out=" + out.resolve(export.stem() + ".relay"));
    if (!export.isServer()) {
      options.add("--hardened=" + out.resolve(export.stem() + "-hardened.relay"));
    }
    if (Files.exists(export.answers())) {
      options.add("--answers=" + export.answers());
    }
    Sample.Run run =
        Sample.run("migrate", List.of(export.source()), options.toArray(String[]::new));
    List<String> made = policies(out, export.stem());
    assertAll(
        run.output(), made.stream().map(name -> () -> compare(export, out.resolve(name), name)));
    assertEquals(made, policies(export.folder(), export.stem()), run.output());
  }

  private static void compare(Migrated export, Path made, String name) throws IOException {
    Path received = Path.of("target", "received", export.toString(), name).toAbsolutePath();
    Files.createDirectories(received.getParent());
    new GoldenFile(export.folder().resolve(name), received).verify(Files.readAllBytes(made));
  }

  private static List<String> policies(Path folder, String stem) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(stem) && name.endsWith(".relay"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

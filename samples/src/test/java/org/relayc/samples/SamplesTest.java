package org.relayc.samples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample compiles to the files beside it, keeps what it promises, and has the one layout. */
class SamplesTest {
  static List<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void compilesToTheExpectedFiles(Sample sample, @TempDir Path out) throws IOException {
    Sample.Run run =
        Sample.run(
            "compile",
            List.of(sample.policy()),
            "--as-of=" + Sample.DAY,
            "--target=" + sample.target(),
            "--out=" + out);
    assertEquals(0, run.status(), run.output());
    Path expected = Files.createDirectories(sample.folder().resolve("expected"));
    SortedSet<String> names = filesBelow(out);
    assertAll(names.stream().map(name -> golden(sample, expected, out, name)));
    assertEquals(names, filesBelow(expected), "files that no longer come out");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void keepsWhatItPromises(Sample sample) {
    Sample.Run run = Sample.run("check", sample.policies(), "--as-of=" + Sample.DAY);
    assertEquals(0, run.status(), run.output());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void hasTheOneLayout(Sample sample) {
    Sample.Run run = Sample.run("fmt", sample.policies(), "--check");
    assertEquals(0, run.status(), run.output());
  }

  private static Executable golden(Sample sample, Path expected, Path out, String name) {
    Path received = Path.of("target", "received", sample.toString(), name).toAbsolutePath();
    return () -> {
      Files.createDirectories(received.getParent());
      Files.createDirectories(expected.resolve(name).getParent());
      new GoldenFile(expected.resolve(name), received)
          .verify(Files.readAllBytes(out.resolve(name)));
    };
  }

  private static SortedSet<String> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}

package org.relayc.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relayc.cli.Main;
import org.relayc.cli.terminal.Surroundings;

/** A worked case: a folder of {@code samples/} with a policy of the same name. */
record Sample(Path folder) {
  /** The day that the expected files are compiled for. */
  static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  static List<Sample> all() {
    return children(Path.of("").toAbsolutePath()).stream()
        .map(Sample::new)
        .filter(sample -> Files.exists(sample.policy()))
        .toList();
  }

  /** The targets that its project is for, with commas between them. */
  String target() {
    Path project = folder.resolve("relayc.yaml");
    String said = Files.exists(project) ? text(project) : "";
    String named =
        Stream.of("postfix", "exchange", "metabase", "james")
            .filter(target -> said.contains("\n  " + target + ":"))
            .collect(Collectors.joining(","));
    return named.isEmpty() ? "postfix" : named;
  }

  Path policy() {
    return folder.resolve(folder.getFileName() + ".relay");
  }

  /** Every policy text of the folder, those that others include among them. */
  List<Path> policies() {
    return children(folder).stream().filter(file -> file.toString().endsWith(".relay")).toList();
  }

  /** What a run of the program printed, and its status. */
  record Run(String output, int status) {}

  static Run run(String command, List<Path> files, String... options) {
    List<String> words =
        Stream.of(Stream.of(command), files.stream().map(Path::toString), Stream.of(options))
            .flatMap(part -> part)
            .toList();
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            Path.of("").toAbsolutePath(),
            Map.of(),
            new ByteArrayInputStream(new byte[0]),
            screen,
            screen,
            false,
            () -> DAY);
    int status = Main.run(words, surroundings).status();
    return new Run(screen.toString(StandardCharsets.UTF_8), status);
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.relayc.docs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.relayc.cli.Main;
import org.relayc.cli.terminal.Surroundings;

/** A folder that holds a copy of the samples, where the commands of one page run one by one. */
final class Workplace {
  /** The day on which the pages' outputs are true. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final Path folder;

  Workplace(Path folder) {
    this.folder = folder;
  }

  /** A copy of the repository's samples in a folder that is empty. */
  static Workplace withSamples(Path folder) {
    Path samples = Repository.ROOT.resolve("samples");
    try (Stream<Path> files = Files.walk(samples)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = Repository.ROOT.relativize(file).toString();
        if (!name.matches("samples/(src|target|.*/expected)/.*")) {
          write(folder.resolve(name), Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Workplace(folder);
  }

  void write(String name, byte[] content) {
    write(folder.resolve(name), content);
  }

  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a person at a terminal sees of {@code ./relayc} with these words, and its status. */
  Outcome relayc(List<String> words) {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    int status =
        Main.run(
                words,
                new Surroundings(
                    folder,
                    Map.of(),
                    new ByteArrayInputStream(new byte[0]),
                    screen,
                    screen,
                    false,
                    () -> TODAY))
            .status();
    return new Outcome(screen.toString(StandardCharsets.UTF_8), status);
  }

  /** What git prints here, as somebody of whom its configuration knows nothing. */
  String git(List<String> words) {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=Ada", "-c", "user.email=ada@contoso.com"));
    command.addAll(words);
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(command + "\n" + output);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  record Outcome(String output, int status) {}

  private static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

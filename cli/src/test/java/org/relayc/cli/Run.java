package org.relayc.cli;

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
import org.relayc.cli.terminal.Surroundings;

/** What one run of the program printed, and its exit status. */
public record Run(int status, String out, String err) {
  /** Runs the program in a folder on 24 November 2026; it has a terminal where TERM is set. */
  public static Run in(Path folder, String... words) {
    return with(folder, Map.of(), "", words);
  }

  public static Run with(
      Path folder, Map<String, String> environment, String input, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            folder,
            environment,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            environment.containsKey("TERM"),
            () -> LocalDate.of(2026, 11, 24));
    int status = Main.run(List.of(words), surroundings).status();
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Writes a file of a test with its folders. */
  public static void write(Path folder, String name, String text) {
    try {
      Path file = folder.resolve(name);
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

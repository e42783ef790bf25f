package org.relayc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.relayc.cli.terminal.Surroundings;

/**
 * The everyday runs, one after the other and unheard, for the JVM to watch: it keeps the classes
 * that it sees here in the cache that later runs start from.
 */
final class Rehearsal {
  private static final String WITH_FINDINGS = "network lan = 10.0.0.1/8\nallow relay from lam\n";

  private Rehearsal() {}

  /** Takes the folder of the samples and a new folder to write into. */
  public static void main(String[] folders) throws IOException {
    Path samples = Path.of(folders[0]);
    Path scratch = Files.createDirectories(Path.of(folders[1]));
    String policy = samples.resolve("contoso/contoso.relay").toString();
    String wrong = Files.writeString(scratch.resolve("wrong.relay"), WITH_FINDINGS).toString();
    String out = scratch.resolve("out").toString();
    List<String> question =
        List.of("explain", policy, "--from", "10.20.30.7", "--to", "a@b.example");
    List<List<String>> runs =
        List.of(
            question,
            List.of("explain", policy, "--from", "2001:db8::1", "--to", "a@contoso.com", "--tls"),
            List.of("check", policy),
            List.of("check", policy, "--format", "json"),
            List.of("check", wrong, "--color", "always"),
            List.of("fmt", "--check", policy),
            List.of("compile", policy, "--target", "postfix", "--out", out),
            List.of("--help"));
    for (List<String> words : runs) {
      Main.run(words, surroundings());
    }
  }

  private static Surroundings surroundings() {
    return new Surroundings(
        Path.of(""),
        System.getenv(),
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        false,
        LocalDate::now);
  }
}

package org.relayc.emitters.postfix.live.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program run to its end, and what it said on both streams. */
record Command(int status, String output) {
  static Command run(List<String> words) {
    try {
      Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException(words + " does not end");
      }
      return new Command(process.exitValue(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(words + " was interrupted", e);
    }
  }

  /** Runs a program that must succeed. */
  static String output(String... words) {
    Command command = run(List.of(words));
    if (command.status != 0) {
      throw new IllegalStateException(
          String.join(" ", words) + " ended " + command.status + ": " + command.output);
    }
    return command.output;
  }
}

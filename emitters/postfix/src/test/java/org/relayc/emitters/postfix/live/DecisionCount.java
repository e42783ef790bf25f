package org.relayc.emitters.postfix.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** How many decisions a test has asked a real Postfix for, kept for the summary of the build. */
final class DecisionCount {
  private final Path file = Path.of("target", "live-decisions.txt");
  private final Class<?> test;
  private long decisions;

  DecisionCount(Class<?> test) {
    this.test = test;
  }

  void add(long more) {
    decisions += more;
  }

  long decisions() {
    return decisions;
  }

  /** Appends one line; every test class writes its own. */
  void write() {
    try {
      Files.writeString(
          file,
          decisions + " decisions " + test.getSimpleName() + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

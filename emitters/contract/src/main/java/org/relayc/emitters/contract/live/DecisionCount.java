package org.relayc.emitters.contract.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.LongAdder;

/** How many decisions a test has asked a real server for, kept for the summary of the build. */
public final class DecisionCount {
  private final Path file = Path.of("target", "live-decisions.txt");
  private final Class<?> test;
  private final LongAdder decisions = new LongAdder();

  public DecisionCount(Class<?> test) {
    this.test = test;
  }

  public void add(long more) {
    decisions.add(more);
  }

  public long decisions() {
    return decisions.sum();
  }

  /** Appends one line; every test class writes its own. */
  public void write() {
    try {
      Files.writeString(
          file,
          decisions.sum() + " decisions " + test.getSimpleName() + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

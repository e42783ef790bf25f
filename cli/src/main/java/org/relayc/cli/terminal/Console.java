package org.relayc.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The two output streams, in UTF-8; a reader that has gone away is no error. */
public final class Console {
  private final OutputStream out;
  private final OutputStream err;
  private final StringBuilder pending = new StringBuilder();
  private Optional<String> failure = Optional.empty();

  public Console(OutputStream out, OutputStream err) {
    this.out = out;
    this.err = err;
  }

  /** Prints to standard output. */
  public void print(String text) {
    pending.append(text);
    if (pending.length() > 1 << 16) {
      flush();
    }
  }

  public void printLine(String text) {
    print(text);
    print("\n");
  }

  /** Prints to standard error, after all that was printed before. */
  public void printError(String text) {
    flush();
    write(err, text);
  }

  /** Why standard output could not be written, once everything is flushed. */
  public Optional<String> failure() {
    flush();
    return failure;
  }

  private void flush() {
    if (!pending.isEmpty()) {
      write(out, pending.toString());
      pending.setLength(0);
    }
  }

  private void write(OutputStream stream, String text) {
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
      stream.flush();
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      if (stream == out && !reason.contains("Broken pipe")) {
        failure = Optional.of(reason);
      }
    }
  }
}

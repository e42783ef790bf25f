package org.relayc.cli.terminal;

/** How a run ended, as the shell sees it. */
public enum ExitCode {
  /** Done, and nothing is wrong. */
  FINE(0),
  /**
   * The input was read and something is wrong with it: a finding of level error, an expectation or
   * claim that does not hold, a file that {@code --check} would change.
   */
  WRONG(1),
  /** It could not be done: bad usage, a file that cannot be read or written, an error of ours. */
  FAILED(2);

  private final int status;

  ExitCode(int status) {
    this.status = status;
  }

  /** The process's exit status. */
  public int status() {
    return status;
  }

  /** The graver of the two. */
  public ExitCode and(ExitCode other) {
    return status >= other.status ? this : other;
  }
}

package org.relayc.cli.argument;

/** A run that cannot be done, in words for the user; ends in exit status 2. */
public final class CannotRunException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String help;

  /**
   * A failure.
   *
   * @param message lower case, no full stop, names the value
   * @param help the cure
   */
  public CannotRunException(String message, String help) {
    super(message, null, false, false);
    this.help = help;
  }

  public String help() {
    return help;
  }

  /** What is wrong, for people. */
  public String text() {
    return String.valueOf(getMessage());
  }
}

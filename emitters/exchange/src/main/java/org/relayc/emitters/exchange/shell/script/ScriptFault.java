package org.relayc.emitters.exchange.shell.script;

/** Ends the reading of a script; a reader turns it into a reservation and never lets it out. */
final class ScriptFault extends Exception {
  private static final long serialVersionUID = 1;
  private final int line;

  ScriptFault(int line, String reason) {
    super(reason, null, false, false);
    this.line = line;
  }

  int line() {
    return line;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}

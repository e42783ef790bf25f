package org.relayc.report.github;

import org.relayc.report.text.Visible;

/** A line that a GitHub runner obeys; the only place that quotes for one. */
final class WorkflowCommand {
  private final StringBuilder line = new StringBuilder("::");
  private boolean first = true;

  /**
   * A command.
   *
   * @param name a word of ours: {@code error}
   */
  WorkflowCommand(String name) {
    line.append(name);
  }

  WorkflowCommand with(String property, String value) {
    line.append(first ? ' ' : ',').append(property).append('=').append(property(value));
    first = false;
    return this;
  }

  /** The whole line. */
  String saying(String message) {
    return line + "::" + data(message) + "\n";
  }

  /** A line end is kept; what else a log would hide or obey is spelt out. */
  private static String data(String text) {
    StringBuilder quoted = new StringBuilder();
    String between = "";
    for (String each : text.split("\n", -1)) {
      quoted.append(between).append(Visible.of(each).replace("%", "%25"));
      between = "%0A";
    }
    return quoted.toString();
  }

  private static String property(String text) {
    return Visible.of(text).replace("%", "%25").replace(":", "%3A").replace(",", "%2C");
  }
}

package org.relayc.report.text;

import org.relayc.diagnostics.finding.Severity;

/** The colours of a terminal, or none. */
final class Palette {
  private static final String BOLD = "1";
  private static final String RED = "1;31";
  private static final String YELLOW = "1;33";
  private static final String CYAN = "1;36";
  private static final String BLUE = "1;34";
  private final boolean colours;

  Palette(boolean colours) {
    this.colours = colours;
  }

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint(RED, text);
      case WARNING -> paint(YELLOW, text);
      case NOTE -> paint(CYAN, text);
    };
  }

  String message(String text) {
    return paint(BOLD, text);
  }

  String margin(String text) {
    return paint(BLUE, text);
  }

  private String paint(String code, String text) {
    return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}

package org.relayc.report.text;

import org.relayc.diagnostics.finding.Diagnostic;

/** What a finding says to readers who see no source beside it. */
public final class Message {
  private Message() {}

  /** The message, the witness and the cure, a line each. */
  public static String of(Diagnostic finding) {
    StringBuilder text = new StringBuilder(finding.message());
    finding.evidence().ifPresent(shown -> text.append("\nwitness: ").append(shown.summary()));
    finding.help().ifPresent(help -> text.append("\nhelp: ").append(help));
    return text.toString();
  }
}

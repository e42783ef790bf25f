package org.relayc.emitters.exchange.metabase.source;

import org.relayc.diagnostics.finding.Diagnostic;

/**
 * Why an export, or a part of it, is not read.
 *
 * @param reason a message fragment that names the value
 * @param help the cure
 */
public record Refusal(ExportCode code, FilePlace place, String reason, String help) {
  /** Of something that is broken. */
  public Refusal(FilePlace place, String reason, String help) {
    this(ExportCode.DAMAGED_EXPORT, place, reason, help);
  }

  /** The same as a finding, which shows nothing of the text. */
  public Diagnostic finding() {
    return Diagnostic.of(code, reason, place.showing("")).help(help);
  }

  @Override
  public String toString() {
    return place + ": " + reason;
  }
}

package org.relayc.emitters.api.finding;

import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.finding.Severity;

/** What can be strange about the text of a native configuration. */
public enum ReadCode implements DiagnosticCode {
  /** A file that is missing, cannot be opened, or is no text. */
  UNREADABLE_NATIVE_FILE("RLY070"),
  /** A line that the server takes for something else than its author, or not at all. */
  MISREAD_NATIVE_LINE("RLY071"),
  /** A rule of a table that the server leaves out: what it refuses, others may get. */
  SKIPPED_TABLE_RULE("RLY072"),
  /** A setting or a key that stands twice, of which one has no effect. */
  REPEATED_NATIVE_SETTING("RLY073"),
  /** A value that only the host itself or a cure of its text can tell. */
  UNKNOWABLE_VALUE("RLY074");

  private final String id;

  ReadCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}

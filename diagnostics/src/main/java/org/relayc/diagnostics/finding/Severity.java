package org.relayc.diagnostics.finding;

/** How bad a finding is. */
public enum Severity {
  /** Worth knowing. */
  NOTE,
  /** Probably not meant. */
  WARNING,
  /** Wrong: nothing is written while it stands. */
  ERROR
}

package org.relayc.report.finding;

import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.finding.Severity;

/** A code that has a page, for tests. */
public enum SampleCode implements DiagnosticCode {
  OPEN_RELAY("RLY101", Severity.ERROR),
  SHADOWED_DENY("RLY112", Severity.WARNING),
  UNKNOWN_NAME("RLY028", Severity.ERROR);

  private final String id;
  private final Severity severity;

  SampleCode(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
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
    return severity;
  }
}

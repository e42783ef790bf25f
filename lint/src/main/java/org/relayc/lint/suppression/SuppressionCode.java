package org.relayc.lint.suppression;

import java.util.Locale;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.finding.Severity;

/** What can be wrong with accepting a finding. */
public enum SuppressionCode implements DiagnosticCode {
  /** Words that were to accept a finding and cannot be understood. */
  MALFORMED_SUPPRESSION("RLY710", Severity.ERROR),
  /** A finding that nobody can accept. */
  FORBIDDEN_SUPPRESSION("RLY711", Severity.ERROR),
  /** A finding that was accepted until a day which has passed. */
  EXPIRED_SUPPRESSION("RLY712", Severity.ERROR),
  /** A finding that was accepted and is not there. */
  UNUSED_SUPPRESSION("RLY713", Severity.WARNING),
  /** A change that makes a check say less: something more is accepted, or less is claimed. */
  LOOSENED_CHECK("RLY715", Severity.WARNING);

  private final String id;
  private final Severity severity;

  SuppressionCode(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return severity;
  }
}

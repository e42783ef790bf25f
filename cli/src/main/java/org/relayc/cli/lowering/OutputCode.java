package org.relayc.cli.lowering;

import java.util.Locale;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.finding.Severity;

/** What can stand between a policy and the files of a target. */
public enum OutputCode implements DiagnosticCode {
  /** Something that the target cannot express; writing the rest would be another policy. */
  SHORTFALL("RLY095", Severity.ERROR),
  /** Something that was left out because narrowing was asked for. */
  NARROWED("RLY096", Severity.WARNING);

  private final String id;
  private final Severity severity;

  OutputCode(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Severity severity() {
    return severity;
  }
}

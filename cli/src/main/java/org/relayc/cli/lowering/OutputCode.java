package org.relayc.cli.lowering;

import java.util.Locale;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.finding.Severity;

/** What can stand between a policy and the files of a target. */
public enum OutputCode implements DiagnosticCode {
  /** Something that the target cannot express; writing the rest would be another policy. */
  SHORTFALL("RLY095", Severity.ERROR),
  /** Something that was left out because narrowing was asked for. */
  NARROWED("RLY096", Severity.WARNING),
  /** Files that would not do what the policy says, and so are not written. */
  UNFAITHFUL("RLY097", Severity.ERROR),
  /** Files of which that is not known, and so are not written. */
  UNPROVEN("RLY098", Severity.ERROR);

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

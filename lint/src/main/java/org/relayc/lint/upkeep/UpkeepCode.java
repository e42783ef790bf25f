package org.relayc.lint.upkeep;

import java.util.Locale;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.finding.Severity;

/** What can be found of a policy that is looked after. */
public enum UpkeepCode implements DiagnosticCode {
  /** A rule whose last day is near. */
  ENDING_RULE("RLY702", Severity.WARNING),
  /** A day on which other mail is relayed than on the day before. */
  RELAY_SET_CHANGE("RLY704", Severity.NOTE),
  /** Something whose loss no claim and no expectation would notice. */
  UNNOTICED_LOSS("RLY705", Severity.NOTE);

  private final String id;
  private final Severity severity;

  UpkeepCode(String id, Severity severity) {
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

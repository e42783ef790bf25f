package org.relayc.emitters.exchange.metabase.source;

import java.util.Locale;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.finding.Severity;

/** What can be wrong with an export, or is not told by it. */
public enum ExportCode implements DiagnosticCode {
  /** It is broken, cut off or no export at all, and nothing of it is used. */
  DAMAGED_EXPORT("RLY075", Severity.ERROR),
  /** It asks for the content of something else, which is not opened. */
  OUTSIDE_REFERENCE("RLY076", Severity.ERROR),
  /** The bytes of a list of computers are none that we know how to read. */
  UNREADABLE_LIST("RLY077", Severity.WARNING),
  /** Something that no export tells, and that nobody has answered. */
  UNANSWERED_QUESTION("RLY078", Severity.WARNING),
  /** A directory and the metabase that Exchange copies it to do not say the same. */
  SERVER_DRIFT("RLY504", Severity.WARNING);

  private final String id;
  private final Severity severity;

  ExportCode(String id, Severity severity) {
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

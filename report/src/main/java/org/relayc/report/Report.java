package org.relayc.report;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;

/** A way to write findings down. */
@FunctionalInterface
public interface Report {
  /** The findings in the order given, with a line end after the last line. */
  String of(Findings findings);

  /** The same of findings that nobody has accepted. */
  default String of(List<Diagnostic> findings) {
    return of(Findings.of(findings));
  }
}

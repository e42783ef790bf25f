package org.relayc.lint.review;

import java.time.LocalDate;
import org.relayc.compiler.Compilation;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.finding.LintCode;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.policy.RelayPolicy;

/** A policy with the places of its statements, on a day. */
public record PolicyReview(Compilation.Compiled compiled, LocalDate day) {
  public RelayPolicy policy() {
    return compiled.policy();
  }

  /** A finding at a statement. */
  public Diagnostic at(ClauseId clause, LintCode code, String message, String help) {
    return Diagnostic.of(code, message, compiled.origins().of(clause)).help(help);
  }
}

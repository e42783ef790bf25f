package org.relayc.compiler;

import java.util.List;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Severity;

/** Every {@code never} and {@code always} of a policy, as long as nothing proves them. */
public final class UnprovenClaims {
  private UnprovenClaims() {}

  /** One finding a claim, in the order of the text. */
  public static List<Diagnostic> of(Compilation.Compiled compiled, Severity severity) {
    return compiled.policy().claims().stream()
        .map(claim ->
            Diagnostic.of(
                    CompilerCode.UNPROVEN_CLAIM,
                    "not proven yet: " + claim.caption(),
                    compiled.origins().of(claim.id()))
                .as(severity))
        .toList();
  }
}

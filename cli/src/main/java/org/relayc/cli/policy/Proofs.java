package org.relayc.cli.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.compiler.Expectations;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.policy.ClaimFindings;
import org.relayc.lint.policy.RelayFindings;
import org.relayc.project.settings.OpenRelayLimit;
import org.relayc.verifier.diagram.Budget;

/** What speaks against a policy that compiles. */
public final class Proofs {
  private Proofs() {}

  /** Failed expectations, claims that do not hold, and who of the internet may relay. */
  public static List<Diagnostic> of(ReadPolicy policy, Compiled compiled, LocalDate day) {
    List<Diagnostic> findings = new ArrayList<>(Expectations.check(compiled, day));
    findings.addAll(ClaimFindings.of(compiled, day, Budget.USUAL));
    OpenRelayLimit limit = policy.project().project().openRelay();
    RelayFindings.Limit allowed = new RelayFindings.Limit(limit.ipv4(), limit.ipv6());
    findings.addAll(RelayFindings.of(compiled, day, allowed, Budget.USUAL));
    return policy.path().names().of(findings);
  }
}

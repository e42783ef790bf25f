package org.relayc.cli.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.compiler.Expectations;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.catalog.RuleCatalog;
import org.relayc.lint.policy.ClaimFindings;
import org.relayc.lint.policy.RuleFindings;
import org.relayc.lint.relay.RelayFindings;
import org.relayc.lint.relay.RelayLimit;
import org.relayc.lint.subject.PolicySubject;
import org.relayc.project.settings.OpenRelayLimit;
import org.relayc.project.settings.Project;
import org.relayc.verifier.diagram.Budget;

/** What speaks against a policy that compiles. */
public final class Proofs {
  private Proofs() {}

  /** Failed expectations and claims, who of the internet may relay, and rules that do nothing. */
  public static List<Diagnostic> of(ReadPolicy policy, Compiled compiled, LocalDate day) {
    List<Diagnostic> findings = new ArrayList<>(Expectations.check(compiled, day));
    findings.addAll(ClaimFindings.of(compiled, policy.edited(), day, Budget.USUAL));
    RelayLimit allowed = limit(policy.project().project());
    findings.addAll(
        RelayFindings.of(new PolicySubject(compiled), day, allowed, Budget.USUAL).findings());
    findings.addAll(RuleCatalog.of(new PolicySubject(compiled), day, allowed, Budget.OF_HINTS));
    findings.addAll(RuleCatalog.of(compiled, day));
    findings.addAll(RuleFindings.of(compiled, day, Budget.OF_HINTS));
    return policy.names().of(findings);
  }

  /** How many strangers a project lets in. */
  public static RelayLimit limit(Project project) {
    OpenRelayLimit limit = project.openRelay();
    return new RelayLimit(limit.ipv4(), limit.ipv6());
  }
}

package org.relayc.cli.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relayc.cli.policy.Proofs;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.cli.source.NativeSource;
import org.relayc.cli.source.PolicySource;
import org.relayc.cli.source.Source;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.compiler.Compilation.Rejected;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Silenced;
import org.relayc.lint.catalog.RuleCatalog;
import org.relayc.lint.relay.RelayFindings;
import org.relayc.lint.relay.RelayLimit;
import org.relayc.lint.subject.Subject;
import org.relayc.verifier.diagram.Budget;

/**
 * What came of checking one source.
 *
 * @param findings that nobody has accepted
 * @param closed whether it is proven that nobody unknown may relay
 * @param assumptions what that proof takes for true, a fragment each
 */
public record Judgement(
    Source source,
    List<Diagnostic> findings,
    List<Silenced> silenced,
    boolean closed,
    List<String> assumptions) {
  public Judgement {
    findings = List.copyOf(findings);
    silenced = List.copyOf(silenced);
    assumptions = List.copyOf(assumptions);
  }

  public static Judgement of(Source source, LocalDate day) {
    return switch (source) {
      case PolicySource(ReadPolicy policy) -> of(source, policy, day);
      case NativeSource server -> of(server, day);
    };
  }

  private static Judgement of(Source source, ReadPolicy policy, LocalDate day) {
    List<Diagnostic> findings = new ArrayList<>(policy.findings());
    switch (policy.compilation()) {
      case Rejected rejected -> {}
      case Compiled compiled -> findings.addAll(Proofs.of(policy, compiled, day));
    }
    Review review = Review.of(policy, findings, day);
    return new Judgement(source, review.open(), review.silenced(), false, List.of());
  }

  private static Judgement of(NativeSource source, LocalDate day) {
    List<Diagnostic> findings = new ArrayList<>(source.findings());
    Set<String> assumptions = new LinkedHashSet<>();
    boolean closed = !source.subjects().isEmpty();
    for (Map.Entry<String, Subject> each : source.subjects().entrySet()) {
      RelayLimit limit = Proofs.limit(source.project().project());
      RelayFindings relay = RelayFindings.of(each.getValue(), day, limit, Budget.USUAL);
      List<Diagnostic> found = new ArrayList<>(relay.findings());
      found.addAll(RuleCatalog.of(each.getValue(), day, limit, Budget.OF_HINTS));
      closed &= relay.findings().isEmpty();
      assumptions.addAll(relay.assumptions());
      String machine = each.getKey();
      source.shown(found).stream()
          .map(finding -> machine.isEmpty() ? finding : finding.about(machine))
          .forEach(findings::add);
    }
    findings.addAll(source.shown(source.causes().apply(day)));
    Review review = Review.of(source.project(), source.files(), findings, day);
    return new Judgement(
        source, review.open(), review.silenced(), closed, List.copyOf(assumptions));
  }
}

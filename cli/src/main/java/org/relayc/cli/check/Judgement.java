package org.relayc.cli.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.lint.catalog.RuleCatalog;
import org.relayc.lint.relay.RelayFindings;
import org.relayc.lint.relay.RelayLimit;
import org.relayc.lint.subject.NativeSubject;
import org.relayc.lint.subject.Subject;
import org.relayc.model.policy.ClauseId;
import org.relayc.report.Findings.Held;
import org.relayc.verifier.diagram.Budget;

/**
 * What came of checking one source.
 *
 * @param findings that nobody has accepted
 * @param held claims and expectations of it that are so
 * @param closed whether it is proven that nobody unknown may relay
 * @param assumptions what that proof takes for true, a fragment each
 */
public record Judgement(
    Source source,
    List<Diagnostic> findings,
    List<Silenced> silenced,
    List<Held> held,
    boolean closed,
    List<String> assumptions) {
  public Judgement {
    findings = List.copyOf(findings);
    silenced = List.copyOf(silenced);
    held = List.copyOf(held);
    assumptions = List.copyOf(assumptions);
  }

  public static Judgement of(Source source, LocalDate day) {
    return of(source, Foresight.NONE, day);
  }

  /** The same, with more that was asked for. */
  public static Judgement of(Source source, Foresight foresight, LocalDate day) {
    return switch (source) {
      case PolicySource(ReadPolicy policy) -> of(source, policy, foresight, day);
      case NativeSource server -> of(server, day);
    };
  }

  private static Judgement of(
      Source source, ReadPolicy policy, Foresight foresight, LocalDate day) {
    List<Diagnostic> findings = new ArrayList<>(policy.findings());
    List<Held> held = new ArrayList<>();
    switch (policy.compilation()) {
      case Rejected rejected -> {}
      case Compiled compiled -> {
        findings.addAll(Proofs.of(policy, compiled, day));
        held.addAll(held(policy, compiled, findings));
        findings.addAll(foresight.of(policy, compiled, day));
      }
    }
    Review review = Review.of(policy, findings, day);
    return new Judgement(source, review.open(), review.silenced(), held, false, List.of());
  }

  /** The claims and expectations against which nothing was found. */
  private static List<Held> held(ReadPolicy policy, Compiled compiled, List<Diagnostic> findings) {
    Set<String> wrong = new HashSet<>();
    findings.stream()
        .filter(Diagnostic::isError)
        .flatMap(finding -> finding.place().stream())
        .forEach(place -> wrong.add(place.toString()));
    Map<ClauseId, String> asked = new LinkedHashMap<>();
    compiled.policy().expectations().forEach(each -> asked.put(each.id(), each.caption()));
    compiled.policy().claims().forEach(each -> asked.put(each.id(), each.caption()));
    List<Held> held = new ArrayList<>();
    asked.forEach((id, caption) -> {
      Place place = compiled.origins().of(id);
      SourceFile file = place.file();
      Place shown = file.as(policy.names().of(file.name()), file.text()).at(place.span());
      if (!wrong.contains(shown.toString())) {
        held.add(new Held(caption, shown));
      }
    });
    return held;
  }

  /** Of a server its project knows the gateways. */
  private static Subject behind(Subject subject, NativeSource source) {
    return subject instanceof NativeSubject server
        ? server.behind(source.project().project().gateways())
        : subject;
  }

  private static Judgement of(NativeSource source, LocalDate day) {
    List<Diagnostic> findings = new ArrayList<>(source.findings());
    Set<String> assumptions = new LinkedHashSet<>();
    boolean closed = !source.subjects().isEmpty();
    for (Map.Entry<String, Subject> each : source.subjects().entrySet()) {
      RelayLimit limit = Proofs.limit(source.project().project());
      Subject subject = behind(each.getValue(), source);
      RelayFindings relay = RelayFindings.of(subject, day, limit, Budget.USUAL);
      List<Diagnostic> found = new ArrayList<>(relay.findings());
      found.addAll(RuleCatalog.of(subject, day, limit, Budget.OF_HINTS));
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
        source, review.open(), review.silenced(), List.of(), closed, List.copyOf(assumptions));
  }
}

package org.relayc.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.cli.source.NativeSource;
import org.relayc.cli.source.PolicySource;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Silenced;
import org.relayc.report.Findings;

/** What there is to say when nothing is wrong, or nothing with some of it. */
public final class Summary {
  private final List<Judgement> judgements;
  private final Findings findings;
  private final List<String> parts = new ArrayList<>();

  private Summary(List<Judgement> judgements, Findings findings) {
    this.judgements = judgements;
    this.findings = findings;
  }

  /** Lines to print; policies are praised where nothing at all was found. */
  public static List<String> of(List<Judgement> judgements, Findings findings) {
    return new Summary(judgements, findings).lines();
  }

  private List<String> lines() {
    boolean clean =
        findings.open().isEmpty()
            && judgements.stream().allMatch(judgement -> judgement.findings().isEmpty());
    if (clean) {
      addPolicies();
    }
    Set<String> assumptions = new LinkedHashSet<>();
    Map<NativeSource.Noun, Integer> closed = new LinkedHashMap<>();
    for (Judgement judgement : judgements) {
      if (judgement.source() instanceof NativeSource server && judgement.closed()) {
        closed.merge(server.noun(), 1, Integer::sum);
        assumptions.addAll(judgement.assumptions());
      }
    }
    closed.forEach(
        (noun, number) -> parts.add(count(number, noun.one(), noun.many()) + " proven closed"));
    List<String> lines = new ArrayList<>();
    if (!parts.isEmpty()) {
      lines.add(String.join("; ", parts) + (clean ? ": no findings" : ""));
    }
    assumptions.forEach(assumption -> lines.add("  taking for true: " + assumption));
    long before = findings.silenced().stream().filter(Summary::isOld).count();
    if (before > 0) {
      lines.add(count((int) before, "finding was", "findings were") + " there before");
    }
    findings.silenced().stream()
        .filter(each -> !isOld(each))
        .map(Summary::accepted)
        .distinct()
        .forEach(lines::add);
    return lines;
  }

  private static boolean isOld(Silenced silenced) {
    return silenced.by() == Silenced.By.BASELINE;
  }

  private static String accepted(Silenced silenced) {
    Diagnostic finding = silenced.finding();
    String where = finding.place().map(place -> " at " + place).orElse("");
    return "  accepted: " + finding.code().id() + where + ", because " + silenced.because();
  }

  private void addPolicies() {
    int policies = 0;
    int expectations = 0;
    int claims = 0;
    for (Judgement judgement : judgements) {
      if (judgement.source() instanceof PolicySource(ReadPolicy policy)
          && policy.compilation() instanceof Compiled compiled) {
        policies++;
        expectations += compiled.policy().expectations().size();
        claims += compiled.policy().claims().size();
      }
    }
    if (policies > 0) {
      parts.add(
          count(policies, "policy", "policies")
              + ", "
              + count(expectations, "expectation", "expectations")
              + ", "
              + count(claims, "claim proven", "claims proven")
              + ", no open relay");
    }
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}

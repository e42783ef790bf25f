package org.relayc.lint.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.relayc.compiler.Compilation;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.source.Place;
import org.relayc.lint.finding.Identities;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.repair.Removal;
import org.relayc.model.meaning.Question;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.policy.RelayRule;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.rules.IdleRule;
import org.relayc.verifier.rules.IdleRules;

/** Rules that do nothing for a policy; each fact is told once, where it says most. */
public final class RuleFindings {
  /** What the compiler has said of a rule that can do nothing where it stands. */
  private static final Set<DiagnosticCode> TOLD =
      Set.of(CompilerCode.VACUOUS_RULE, CompilerCode.DENY_OF_ACCEPTED_MAIL);

  /** A reader looks at so many other places. */
  private static final int MOST_LABELS = 5;

  private final Compilation.Compiled compiled;

  private RuleFindings(Compilation.Compiled compiled) {
    this.compiled = compiled;
  }

  /** None for a policy past the budget, which costs hints and nothing else. */
  public static List<Diagnostic> of(Compilation.Compiled compiled, LocalDate from, Budget budget) {
    return new RuleFindings(compiled).of(IdleRules.of(compiled.policy(), from, budget));
  }

  private List<Diagnostic> of(List<IdleRule> idle) {
    List<Diagnostic> findings = new ArrayList<>();
    Map<RelayRule, List<RelayRule>> widened = new TreeMap<>(Comparator.comparing(RelayRule::id));
    for (IdleRule each : idle) {
      RelayRule rule = each.rule();
      switch (each.reason()) {
        case IdleRule.Reason.Vacuous vacuous -> {
          boolean hasEnded =
              vacuous.condition().stream().anyMatch(Question.NotAfter.class::isInstance);
          if (!hasEnded && !isTold(place(rule.id()))) {
            findings.add(
                VacuousRules.finding(vacuous.condition(), place(rule.id()))
                    .identity(Identities.of(rule)));
          }
        }
        case IdleRule.Reason.Overridden(var denies) -> findings.add(overridden(rule, denies));
        case IdleRule.Reason.Unreachable(var by) -> findings.add(removable(unreachable(rule, by)));
        case IdleRule.Reason.Redundant(var by) -> findings.add(removable(redundant(rule, by)));
        case IdleRule.Reason.Needless needless -> findings.add(removable(needless(rule)));
        case IdleRule.Reason.Widened(var by) ->
            widened.computeIfAbsent(by, any -> new ArrayList<>()).add(rule);
      }
    }
    widened.forEach((wide, narrow) -> findings.add(widening(wide, narrow)));
    return findings;
  }

  /** Law: rules that are found idle can all be taken out, and nothing is decided otherwise. */
  private static Diagnostic removable(Diagnostic finding) {
    return finding.place().flatMap(Removal::ofIdleRule).map(finding::fix).orElse(finding);
  }

  private Diagnostic overridden(RelayRule rule, List<RelayRule> denies) {
    Diagnostic finding =
        at(
            rule,
            LintCode.OVERRIDDEN_ALLOW,
            "this allow lets nothing through: "
                + Counts.of(denies, "", "stops", "stop")
                + " everything that it matches",
            "take the allow out, or take out of the denies, with 'except', what may relay");
    return label(finding, denies, "stops it");
  }

  private Diagnostic unreachable(RelayRule rule, List<RelayRule> by) {
    return switch (rule.effect()) {
      case ALLOW ->
          label(
              at(
                  rule,
                  LintCode.SHADOWED_ALLOW,
                  "this allow never decides: "
                      + Counts.of(by, "earlier", "decides", "decide")
                      + " everything that it matches",
                  "take it out; if it was to let in more, give it a wider set"),
              by,
              "decides");
      case DENY ->
          label(
              at(
                  rule,
                  LintCode.SHADOWED_DENY,
                  "this deny never decides: "
                      + Counts.of(by, "earlier", "stops", "stop")
                      + " everything that it matches",
                  "take it out; if it was to stop more, give it a wider set"),
              by,
              "stops it");
    };
  }

  private Diagnostic redundant(RelayRule rule, List<RelayRule> by) {
    String others = Counts.of(by, "other", "does", "do");
    Diagnostic finding =
        at(
            rule,
            LintCode.REDUNDANT_RULE,
            "this " + Counts.word(rule) + " changes nothing: " + others + " all that it does",
            "take it out; if it was to do more, give it a wider set");
    return label(finding, by, "does the same");
  }

  private Diagnostic needless(RelayRule rule) {
    return at(
        rule,
        LintCode.REDUNDANT_RULE,
        "this deny changes nothing: no rule allows what it denies",
        "take it out; what no rule allows is rejected anyway");
  }

  private Diagnostic widening(RelayRule wide, List<RelayRule> narrow) {
    Diagnostic finding =
        at(
            wide,
            LintCode.WIDENING_ALLOW,
            "this allow lets in all that "
                + Counts.of(narrow, "earlier", "does", "do")
                + ", and more",
            "take out the narrower ones, if this one is meant; or else narrow it");
    return label(finding, narrow, "does nothing beside it");
  }

  private Diagnostic at(RelayRule rule, LintCode code, String message, String help) {
    return Diagnostic.of(code, message, place(rule.id())).help(help).identity(Identities.of(rule));
  }

  private Diagnostic label(Diagnostic finding, List<RelayRule> others, String text) {
    Diagnostic labelled = finding;
    for (RelayRule other : others.subList(0, Math.min(others.size(), MOST_LABELS))) {
      labelled = labelled.label(place(other.id()), text);
    }
    return labelled;
  }

  private Place place(ClauseId rule) {
    return compiled.origins().of(rule);
  }

  private boolean isTold(Place place) {
    return compiled.diagnostics().stream()
        .filter(told -> TOLD.contains(told.code()))
        .anyMatch(told -> told.place().filter(place::equals).isPresent());
  }
}

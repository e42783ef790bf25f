package org.relayc.lint.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relayc.compiler.Compilation;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.lint.finding.Identities;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.repair.ClaimRepair;
import org.relayc.lint.repair.Edited;
import org.relayc.lint.subject.PolicySubject;
import org.relayc.lint.subject.Subject;
import org.relayc.lint.witness.WitnessEvidence;
import org.relayc.verifier.Verdict;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.policy.ClaimProofs;
import org.relayc.verifier.policy.ClaimProofs.ClaimProof;

/** The {@code never} and {@code always} that do not hold, or of which it is not known. */
public final class ClaimFindings {
  private ClaimFindings() {}

  /** One finding a claim that fails, in the order of the text. */
  public static List<Diagnostic> of(
      Compilation.Compiled compiled, Edited edited, LocalDate from, Budget budget) {
    Subject subject = new PolicySubject(compiled);
    ClaimRepair repair = new ClaimRepair(compiled, edited, from, Budget.OF_HINTS);
    return ClaimProofs.of(compiled.policy(), from, budget).stream()
        .flatMap(proof ->
            finding(proof, compiled, subject, repair, from).stream()
                .map(finding -> finding.identity(Identities.of(proof.claim()))))
        .toList();
  }

  private static Optional<Diagnostic> finding(
      ClaimProof proof,
      Compilation.Compiled compiled,
      Subject subject,
      ClaimRepair repair,
      LocalDate from) {
    Place place = compiled.origins().of(proof.claim().id());
    String caption = proof.claim().caption();
    return switch (proof.verdict()) {
      case Verdict.Proven proven ->
          proof.vacuous()
              ? Optional.of(
                  Diagnostic.of(
                          CompilerCode.VACUOUS_CLAIM,
                          "no transaction is inside the conditions of: " + caption,
                          place)
                      .help("a claim that nothing can break says nothing; ask for less in it"))
              : Optional.empty();
      case Verdict.Refuted(var witness) ->
          Optional.of(
                  refuted(caption, place, subject.decider(witness.transaction()))
                      .evidence(WitnessEvidence.of(witness, from))
                      .help("narrow the rule that decides, or say in the claim what is meant"))
              .map(finding ->
                  repair
                      .of(proof.claim(), witness.transaction())
                      .map(finding::fix)
                      .orElse(finding));
      case Verdict.Undecided(List<String> reasons, var witness) ->
          Optional.of(
              Diagnostic.of(
                      LintCode.UNDECIDED_CLAIM,
                      "not decided: " + caption + ": " + String.join("; ", reasons),
                      place)
                  .help("split the policy, or make its rules and sets fewer"));
    };
  }

  private static Diagnostic refuted(String caption, Place place, Optional<Place> decider) {
    Diagnostic finding = Diagnostic.of(LintCode.REFUTED_CLAIM, "does not hold: " + caption, place);
    return decider.map(by -> finding.label(by, "this decides")).orElse(finding);
  }
}

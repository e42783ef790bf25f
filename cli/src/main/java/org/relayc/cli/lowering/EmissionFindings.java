package org.relayc.cli.lowering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.emitters.api.TargetName;
import org.relayc.lint.region.BoxText;
import org.relayc.lint.region.SetNames;
import org.relayc.lint.witness.WitnessEvidence;
import org.relayc.verifier.Witness;
import org.relayc.verifier.compare.Changed;
import org.relayc.verifier.emission.ValidatedEmission;
import org.relayc.verifier.emission.Validation;

/** What the proof of a target's files has to say. */
record EmissionFindings(TargetName target, SetNames names, LocalDate day) {
  private static final int SHOWN = 5;

  /**
   * The files, if they may be written.
   *
   * @param findings takes why they may not, or what they lose
   */
  Optional<ValidatedEmission> add(Validation validation, List<Diagnostic> findings) {
    return switch (validation) {
      case Validation.Valid(ValidatedEmission emission) -> {
        findings.addAll(losses(emission.lost()));
        yield Optional.of(emission);
      }
      case Validation.Refuted(Changed example) -> {
        String more = example.change().isWider() ? "more" : "less";
        findings.add(
            evidence(
                    Diagnostic.withoutPlace(
                        OutputCode.UNFAITHFUL,
                        named("its files would allow " + more + " than the policy: ")
                            + change(example)),
                    example)
                .help("this is a fault of relayc: nothing was written; please report it"));
        yield Optional.empty();
      }
      case Validation.Undecided undecided -> {
        undecided.reasons().forEach(reason -> findings.add(unproven(reason, undecided)));
        yield Optional.empty();
      }
    };
  }

  private List<Diagnostic> losses(List<Changed> lost) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Changed each : lost.subList(0, Math.min(SHOWN, lost.size()))) {
      findings.add(
          evidence(Diagnostic.withoutPlace(OutputCode.NARROWED, named(text(each))), each)
              .help("say it in a way that the target can, or live with it"));
    }
    if (lost.size() > SHOWN) {
      findings.add(
          Diagnostic.withoutPlace(
                  OutputCode.NARROWED, named("lost: more than these " + SHOWN + " regions"))
              .help("manifest.json lists " + lost.size()));
    }
    return findings;
  }

  private Diagnostic unproven(String reason, Validation.Undecided undecided) {
    Diagnostic finding =
        Diagnostic.withoutPlace(
                OutputCode.UNPROVEN,
                named("that its files allow no more than the policy is not proven: " + reason))
            .help("take it out of the files that the policy is merged into, or make it simpler");
    return undecided.example().map(example -> evidence(finding, example)).orElse(finding);
  }

  private String named(String text) {
    return "target " + target + ": " + text;
  }

  private Diagnostic evidence(Diagnostic finding, Changed example) {
    Optional<Witness> shown = example.after().or(example::before);
    return shown.map(witness -> finding.evidence(WitnessEvidence.of(witness, day))).orElse(finding);
  }

  /** What the files of an emission lose, a text each. */
  List<String> lost(ValidatedEmission emission) {
    return emission.lost().stream().map(this::text).toList();
  }

  private String text(Changed lost) {
    return "lost: " + change(lost) + " " + String.join(" ", conditions(lost));
  }

  private List<String> conditions(Changed changed) {
    return BoxText.conditions(changed.box(), names);
  }

  private static String change(Changed changed) {
    return changed.change().was().word() + " becomes " + changed.change().is().word();
  }
}

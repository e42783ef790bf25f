package org.relayc.cli.lowering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.relayc.cli.argument.Version;
import org.relayc.cli.files.Digest;
import org.relayc.cli.files.DigestedFolder;
import org.relayc.cli.output.Manifest;
import org.relayc.cli.output.TargetOutput;
import org.relayc.cli.policy.ClauseText;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.api.Shortfall;
import org.relayc.lint.region.SetNames;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.policy.RelayRule;
import org.relayc.project.settings.Project;
import org.relayc.verifier.emission.ValidatedEmission;

/** A policy on its way to the files of its targets. */
public record Lowering(
    ReadPolicy policy, Compiled compiled, LocalDate day, boolean narrow, DigestedFolder digested) {

  /**
   * What to write for a target; nothing where it cannot be said, or is not proven.
   *
   * @param findings takes what the target cannot say, and what speaks against its files
   */
  public Optional<TargetOutput> lower(TargetWriter target, List<Diagnostic> findings) {
    Project project = policy.project().project();
    Lowered<List<EmittedFile>> lowered = target.write(compiled.policy(), project, day, narrow);
    List<Diagnostic> found = new ArrayList<>();
    lowered.shortfalls().forEach(gap -> found.add(diagnostic(gap, target)));
    EmissionFindings emissions = new EmissionFindings(target.name(), SetNames.of(compiled), day);
    Optional<ValidatedEmission> emission =
        lowered.document().isEmpty()
            ? Optional.empty()
            : emissions.add(
                target.validate(lowered.document(), compiled.policy(), project, day, narrow),
                found);
    findings.addAll(policy.names().of(found));
    return emission.map(
        proven -> new TargetOutput(proven, lowered.notes(), manifest(target, proven, emissions)));
  }

  private Diagnostic diagnostic(Shortfall gap, TargetWriter target) {
    boolean left = narrow && gap.lost().isPresent();
    OutputCode code = left ? OutputCode.NARROWED : OutputCode.SHORTFALL;
    String lost = left ? "; left out: " + gap.lost().orElse("") : "";
    String rule = gap.clause().map(id -> ": '" + ClauseText.of(compiled, id) + "'").orElse("");
    String message = "target " + target.name() + ": " + gap.message() + rule + lost;
    return Diagnostic.of(code, message, gap.clause().map(this::place)).help(help(gap, left));
  }

  private static String help(Shortfall gap, boolean left) {
    return gap.lost().isPresent() && !left
        ? gap.help() + "; or --narrow, which leaves out: " + gap.lost().get()
        : gap.help();
  }

  private Place place(ClauseId id) {
    return compiled.origins().of(id);
  }

  private Manifest manifest(
      TargetWriter target, ValidatedEmission emission, EmissionFindings emissions) {
    SortedMap<String, String> digests = new TreeMap<>();
    emission.files().forEach(file -> digests.put(file.path(), Digest.of(file.content())));
    return new Manifest(
        Version.line(),
        target.name().text(),
        narrow,
        day,
        changes(),
        new Manifest.Proof(
            emission.relation().word(), emission.assumptions(), emissions.lost(emission)),
        digested.digests(),
        policy.project().digests(),
        digests);
  }

  /** The day after the first one on which a rule still holds for the last time. */
  private Optional<LocalDate> changes() {
    Optional<LocalDate> first = Optional.empty();
    for (RelayRule rule : compiled.policy().rules()) {
      Optional<LocalDate> until = rule.notes().until().filter(last -> !last.isBefore(day));
      if (until.isPresent() && first.map(until.get()::isBefore).orElse(true)) {
        first = until;
      }
    }
    return first.map(last -> last.plusDays(1));
  }
}

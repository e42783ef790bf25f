package org.relayc.cli.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.cli.rule.FindingCatalog;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.finding.Silenced;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.lint.suppression.Suppression;
import org.relayc.lint.suppression.SuppressionCode;
import org.relayc.lint.suppression.SuppressionComments;
import org.relayc.lint.suppression.Suppressions;
import org.relayc.project.settings.ReviewSettings;
import org.relayc.project.settings.ReviewSettings.RuleLevel;

/**
 * Findings as a project and its comments will have them: other levels, and some accepted.
 *
 * @param open what nobody has accepted, and what is wrong with what somebody has
 */
public record Review(List<Diagnostic> open, List<Silenced> silenced) {
  public Review {
    open = List.copyOf(open);
    silenced = List.copyOf(silenced);
  }

  /** Of a policy. */
  public static Review of(ReadPolicy policy, List<Diagnostic> findings, LocalDate day) {
    if (!(policy.compilation() instanceof Compiled compiled)) {
      return new Review(findings, List.of());
    }
    List<Suppression> comments = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    Set<String> files = new LinkedHashSet<>();
    for (SourceFile file : compiled.files()) {
      SourceFile shown = file.as(policy.names().of(file.name()), file.text());
      files.add(shown.name());
      SuppressionComments.Read read = SuppressionComments.of(shown);
      comments.addAll(read.suppressions());
      problems.addAll(read.problems());
    }
    Review review = new Reviewer(policy.project(), files::contains, day).of(comments, findings);
    List<Diagnostic> open = new ArrayList<>(review.open);
    open.addAll(problems);
    return new Review(open, review.silenced);
  }

  /**
   * Of something that holds no comments to relayc.
   *
   * @param files which files are of it, by their shown names
   */
  public static Review of(
      ProjectLoader.Loaded project,
      Predicate<String> files,
      List<Diagnostic> findings,
      LocalDate day) {
    return new Reviewer(project, files, day).of(List.of(), findings);
  }

  /** Reviews what was found in some files of a project. */
  private record Reviewer(ProjectLoader.Loaded project, Predicate<String> files, LocalDate day) {
    Review of(List<Suppression> comments, List<Diagnostic> findings) {
      List<Suppression> suppressions = new ArrayList<>(comments);
      settings().accepted().stream()
          .filter(each -> files.test(project.names().of(each.file())))
          .map(this::suppression)
          .forEach(suppressions::add);
      List<Diagnostic> levelled = new ArrayList<>();
      List<Silenced> silenced = new ArrayList<>();
      for (Diagnostic finding : findings) {
        Optional<RuleLevel> level = level(finding.code());
        if (level.isPresent() && level.get().level().isEmpty()) {
          String because = level.get().because().orElse("");
          silenced.add(new Silenced(finding, Silenced.By.PROJECT, because));
        } else {
          levelled.add(level.flatMap(RuleLevel::level).map(finding::as).orElse(finding));
        }
      }
      Suppressions.Outcome outcome =
          new Suppressions(suppressions, day, FindingCatalog::withId).of(levelled);
      List<Diagnostic> open = new ArrayList<>(outcome.open());
      settings().levels().stream().flatMap(each -> fault(each).stream()).forEach(open::add);
      silenced.addAll(outcome.silenced());
      return new Review(open, silenced);
    }

    private ReviewSettings settings() {
      return project.project().review();
    }

    private Suppression suppression(ReviewSettings.Accepted accepted) {
      return new Suppression(
          List.of(accepted.rule()),
          new Suppression.InFile(project.names().of(accepted.file()), accepted.text()),
          accepted.because(),
          accepted.until(),
          shown(accepted.place()),
          Silenced.By.PROJECT);
    }

    private Place shown(Place place) {
      SourceFile file = place.file();
      return file.as(project.names().of(file.name()), file.text()).at(place.span());
    }

    private Optional<RuleLevel> level(DiagnosticCode code) {
      return settings().levels().stream()
          .filter(each -> each.rule().equals(code.id()) && fault(each).isEmpty())
          .findFirst();
    }

    /** What is wrong with a level. */
    private Optional<Diagnostic> fault(RuleLevel level) {
      Optional<DiagnosticCode> code = FindingCatalog.withId(level.rule());
      if (code.isEmpty()) {
        return Optional.of(
            at(level, SuppressionCode.MALFORMED_SUPPRESSION, "there is no rule '%s'")
                .help("relayc rules lists them"));
      }
      boolean lower = level.level().map(to -> to.compareTo(code.get().severity()) < 0).orElse(true);
      if (lower && !Suppression.isPossible(code.get())) {
        return Optional.of(
            at(level, SuppressionCode.FORBIDDEN_SUPPRESSION, "%s cannot be made less than it is")
                .help("cure what it finds; relayc rules " + level.rule() + " says how"));
      }
      return lower && level.because().isEmpty()
          ? Optional.of(
              at(level, SuppressionCode.MALFORMED_SUPPRESSION, "nothing says why %s is less here")
                  .help("write level: and because: under the rule"))
          : Optional.empty();
    }

    private Diagnostic at(RuleLevel level, SuppressionCode code, String message) {
      return Diagnostic.of(code, message.replace("%s", level.rule()), shown(level.place()));
    }
  }
}

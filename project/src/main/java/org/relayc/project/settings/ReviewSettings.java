package org.relayc.project.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.finding.Severity;
import org.relayc.diagnostics.source.Place;

/** What relayc.yaml says of findings. */
public record ReviewSettings(List<RuleLevel> levels, List<Accepted> accepted) {
  public static final ReviewSettings DEFAULT = new ReviewSettings(List.of(), List.of());

  public ReviewSettings {
    levels = List.copyOf(levels);
    accepted = List.copyOf(accepted);
  }

  /**
   * How bad the findings of a rule are here.
   *
   * @param level empty for not at all
   * @param because why they are less bad than elsewhere
   */
  public record RuleLevel(
      String rule, Optional<Severity> level, Optional<String> because, Place place) {}

  /**
   * Findings that are accepted.
   *
   * @param file where they are, as the project file's folder names it
   * @param text what their line holds; all of the file's where it is empty
   * @param until the last day on which they are
   */
  public record Accepted(
      String rule,
      String file,
      Optional<String> text,
      String because,
      Optional<LocalDate> until,
      Place place) {}
}

package org.relayc.report;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;

/**
 * What there is to report.
 *
 * @param open what nobody has accepted
 * @param silenced what somebody has accepted, and why
 * @param held what was asked and is so: claims that are proven, expectations that are met
 */
public record Findings(List<Diagnostic> open, List<Silenced> silenced, List<Held> held) {
  public Findings {
    open = List.copyOf(open);
    silenced = List.copyOf(silenced);
    held = List.copyOf(held);
  }

  public static Findings of(List<Diagnostic> open) {
    return new Findings(open, List.of(), List.of());
  }

  /** Where somebody has accepted a finding. */
  public enum By {
    /** Beside the thing. */
    COMMENT,
    /** In the project file. */
    PROJECT,
    /** In a list of everything that was there when it was made. */
    BASELINE
  }

  /** A finding that somebody has accepted. */
  public record Silenced(Diagnostic finding, By by, String because) {}

  /** A claim that holds. */
  public record Held(String text, Place place) {}
}

package org.relayc.report;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Silenced;
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

  /** A claim that holds. */
  public record Held(String text, Place place) {}
}

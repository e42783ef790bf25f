package org.relayc.emitters.api.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Severity;
import org.relayc.diagnostics.source.Place;

/** Collects findings about one file, so many of a kind and no more: a table may have millions. */
public final class Findings {
  private static final int LIMIT = 20;
  private static final int SHOWN = 80;

  private final List<Diagnostic> all = new ArrayList<>();
  private final Map<ReadCode, Integer> counts = new EnumMap<>(ReadCode.class);

  /** A finding for which there is room. */
  public void add(Diagnostic finding) {
    all.add(finding);
  }

  /** A line of a table that the server leaves out, where there is room for saying so. */
  public void skipped(String message, Place place) {
    all.add(
        Diagnostic.of(ReadCode.SKIPPED_TABLE_RULE, message, place)
            .help("give it a value or take it out"));
  }

  /** A key that stands twice, where there is room for saying so. */
  public void repeated(String message, Place place) {
    all.add(
        Diagnostic.of(ReadCode.REPEATED_NATIVE_SETTING, message, place)
            .help("keep one of the two"));
  }

  /** A finding with its cure. */
  public void add(ReadCode code, String message, Place place, String cure) {
    if (room(code)) {
      all.add(Diagnostic.of(code, message, place).help(cure));
    }
  }

  /** Something worth knowing that is no fault. */
  public void note(ReadCode code, String message, String cure) {
    if (room(code)) {
      all.add(Diagnostic.withoutPlace(code, message).help(cure).as(Severity.NOTE));
    }
  }

  /** A finding about a file that has no text. */
  public void withoutPlace(ReadCode code, String message, String cure) {
    if (room(code)) {
      all.add(Diagnostic.withoutPlace(code, message).help(cure));
    }
  }

  /** True while another finding of a kind would be kept; the first that is not is said so. */
  public boolean room(ReadCode code) {
    int count = counts.merge(code, 1, Integer::sum);
    if (count == LIMIT + 1) {
      all.add(
          Diagnostic.withoutPlace(code, "there are more of these than are shown")
              .help("cure the ones shown and read the configuration again"));
    }
    return count <= LIMIT;
  }

  /** A text as a message can carry it: short, and without control characters. */
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    int end = Math.min(text.length(), SHOWN);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      shown.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
    }
    return end < text.length() ? shown + "…" : shown.toString();
  }

  /** What was found, in the order of finding. */
  public List<Diagnostic> toList() {
    return List.copyOf(all);
  }
}

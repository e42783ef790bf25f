package org.relayc.lint.suppression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.finding.Severity;
import org.relayc.diagnostics.finding.Silenced;
import org.relayc.diagnostics.source.Place;

/**
 * Somebody's word that findings are accepted.
 *
 * @param rules their ids
 * @param until the last day on which it counts
 * @param place where it was written
 */
public record Suppression(
    List<String> rules,
    Scope scope,
    String because,
    Optional<LocalDate> until,
    Place place,
    Silenced.By by) {
  public Suppression {
    rules = List.copyOf(rules);
  }

  /** Which findings are meant. */
  public sealed interface Scope {
    boolean holds(Place place);
  }

  /** Those that begin on one line of one file. */
  public record Line(String file, int number) implements Scope {
    @Override
    public boolean holds(Place place) {
      return place.file().name().equals(file) && place.start().line() == number;
    }
  }

  /** Those of one file, or of its lines that hold a text. */
  public record InFile(String file, Optional<String> text) implements Scope {
    @Override
    public boolean holds(Place place) {
      return place.file().name().equals(file)
          && text.map(part -> line(place).contains(part)).orElse(true);
    }

    private static String line(Place place) {
      return place.file().lines().line(place.start().line());
    }
  }

  /** No finding without a place is meant: nobody can say beside what it stands. */
  boolean means(Diagnostic finding) {
    return rules.contains(finding.code().id()) && finding.place().map(scope::holds).orElse(false);
  }

  boolean isOver(LocalDate day) {
    return until.map(last -> last.isBefore(day)).orElse(false);
  }

  /**
   * False for what nobody can accept: an open relay, a question that was not decided, and whatever
   * keeps a text from being understood or a claim from being true.
   */
  public static boolean isPossible(DiagnosticCode code) {
    boolean ours = code instanceof SuppressionCode;
    boolean openRelay = List.of("RLY101", "RLY119").contains(code.id());
    boolean unusable = code.id().startsWith("RLY0") && code.severity() == Severity.ERROR;
    return !ours && !openRelay && !unusable;
  }
}

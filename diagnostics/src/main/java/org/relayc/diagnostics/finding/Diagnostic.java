package org.relayc.diagnostics.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.source.Place;

/**
 * One thing we have to say: what is wrong, where, and how to cure it.
 *
 * @param message stands alone, lower case, no full stop, names the value
 * @param place empty where no text is concerned (a missing root file)
 * @param help the cure, in the user's words
 * @param evidence a case that shows it, where there is one
 */
public record Diagnostic(
    DiagnosticCode code,
    Severity severity,
    String message,
    Optional<Place> place,
    List<Label> labels,
    Optional<String> help,
    Optional<Evidence> evidence) {

  public Diagnostic {
    labels = List.copyOf(labels);
  }

  public static Diagnostic of(DiagnosticCode code, String message, Place place) {
    return new Diagnostic(
        code,
        code.severity(),
        message,
        Optional.of(place),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  public static Diagnostic withoutPlace(DiagnosticCode code, String message) {
    return new Diagnostic(
        code,
        code.severity(),
        message,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  public Diagnostic help(String cure) {
    return new Diagnostic(code, severity, message, place, labels, Optional.of(cure), evidence);
  }

  public Diagnostic label(Place other, String text) {
    List<Label> more = new ArrayList<>(labels);
    more.add(new Label(other, text));
    return new Diagnostic(code, severity, message, place, more, help, evidence);
  }

  /** The same of one of several: its message begins with whose it is. */
  public Diagnostic about(String whose) {
    return new Diagnostic(code, severity, whose + ": " + message, place, labels, help, evidence);
  }

  public Diagnostic as(Severity other) {
    return new Diagnostic(code, other, message, place, labels, help, evidence);
  }

  public Diagnostic evidence(Evidence shown) {
    return new Diagnostic(code, severity, message, place, labels, help, Optional.of(shown));
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}

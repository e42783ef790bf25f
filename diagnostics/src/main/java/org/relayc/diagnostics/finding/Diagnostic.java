package org.relayc.diagnostics.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.relayc.diagnostics.source.Place;

/**
 * One thing we have to say: what is wrong, where, and how to cure it.
 *
 * @param message stands alone, lower case, no full stop, names the value
 * @param place empty where no text is concerned (a missing root file)
 * @param help the cure, in the user's words
 * @param evidence a case that shows it, where there is one
 * @param fix the cure as a change of the text, where it can be said so
 * @param identity what it means, whatever names and lines it is written with; where it is empty the
 *     text of its place says as much
 */
public record Diagnostic(
    DiagnosticCode code,
    Severity severity,
    String message,
    Optional<Place> place,
    List<Label> labels,
    Optional<String> help,
    Optional<Evidence> evidence,
    Optional<Fix> fix,
    Optional<String> identity) {

  public Diagnostic {
    labels = List.copyOf(labels);
  }

  private Diagnostic(DiagnosticCode code, String message, Optional<Place> place) {
    this(
        code,
        code.severity(),
        message,
        place,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static Diagnostic of(DiagnosticCode code, String message, Place place) {
    return new Diagnostic(code, message, Optional.of(place));
  }

  public static Diagnostic of(DiagnosticCode code, String message, Optional<Place> place) {
    return new Diagnostic(code, message, place);
  }

  public static Diagnostic withoutPlace(DiagnosticCode code, String message) {
    return new Diagnostic(code, message, Optional.empty());
  }

  public Diagnostic help(String cure) {
    return with(message, severity, Optional.of(cure), evidence, fix, identity);
  }

  public Diagnostic label(Place other, String text) {
    List<Label> more = new ArrayList<>(labels);
    more.add(new Label(other, text));
    return new Diagnostic(code, severity, message, place, more, help, evidence, fix, identity);
  }

  /** The same of one of several: its message begins with whose it is. */
  public Diagnostic about(String whose) {
    return with(
        whose + ": " + message,
        severity,
        help,
        evidence,
        fix,
        identity.map(what -> whose + ": " + what));
  }

  public Diagnostic as(Severity other) {
    return with(message, other, help, evidence, fix, identity);
  }

  public Diagnostic evidence(Evidence shown) {
    return with(message, severity, help, Optional.of(shown), fix, identity);
  }

  public Diagnostic fix(Fix change) {
    return with(message, severity, help, evidence, Optional.of(change), identity);
  }

  public Diagnostic identity(String meaning) {
    return with(message, severity, help, evidence, fix, Optional.of(meaning));
  }

  /** The same, where all its places are others. */
  public Diagnostic moved(UnaryOperator<Place> places) {
    return new Diagnostic(
        code,
        severity,
        message,
        place.map(places),
        labels.stream().map(label -> new Label(places.apply(label.place()), label.text())).toList(),
        help,
        evidence,
        fix.map(change -> change.moved(places)),
        identity);
  }

  private Diagnostic with(
      String otherMessage,
      Severity otherSeverity,
      Optional<String> otherHelp,
      Optional<Evidence> otherEvidence,
      Optional<Fix> otherFix,
      Optional<String> otherIdentity) {
    return new Diagnostic(
        code,
        otherSeverity,
        otherMessage,
        place,
        labels,
        otherHelp,
        otherEvidence,
        otherFix,
        otherIdentity);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}

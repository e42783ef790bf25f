package org.relayc.compiler.problem;

import java.util.Optional;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;

/** Something wrong with a value, before it is known where the value stands. */
public record Fault(CompilerCode code, String message, Optional<String> help) {
  public static Fault of(CompilerCode code, String message) {
    return new Fault(code, message, Optional.empty());
  }

  public static Fault of(CompilerCode code, String message, String help) {
    return new Fault(code, message, Optional.of(help));
  }

  public Diagnostic at(Place place) {
    Diagnostic diagnostic = Diagnostic.of(code, message, place);
    return help.map(diagnostic::help).orElse(diagnostic);
  }
}

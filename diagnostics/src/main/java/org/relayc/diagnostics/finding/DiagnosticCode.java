package org.relayc.diagnostics.finding;

/** A kind of finding; its id never changes meaning and has a page of its own. */
public interface DiagnosticCode {
  /** For example {@code RLY021}. */
  String id();

  /** What is wrong, as a name in kebab case that reads after "allow": {@code unknown-name}. */
  String title();

  Severity severity();
}

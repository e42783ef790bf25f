package org.relayc.project.yaml;

import java.util.Locale;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.finding.Severity;

/** What can be wrong with the text of a YAML file. */
public enum YamlCode implements DiagnosticCode {
  /** Text that is no YAML 1.2. */
  INVALID_YAML("RLY080"),
  /** A key that stands twice in one mapping: nobody can tell which value is meant. */
  REPEATED_KEY("RLY081"),
  /** An alias: it is not followed, so that no file can grow by naming itself. */
  ALIAS("RLY082"),
  /** A second document in the file, which would be ignored. */
  SECOND_DOCUMENT("RLY083");

  private final String id;

  YamlCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}

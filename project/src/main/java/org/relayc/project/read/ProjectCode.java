package org.relayc.project.read;

import java.util.Locale;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.finding.Severity;

/** What can be wrong with the settings of a project. */
public enum ProjectCode implements DiagnosticCode {
  /** A file that cannot be read: relayc.yaml itself, or one that it names. */
  UNREADABLE_PROJECT_FILE("RLY084"),
  /** Bytes that are not UTF-8. */
  PROJECT_FILE_NOT_UTF_8("RLY085"),
  /** A key that means nothing: most likely a slip of the pen, and the setting would be ignored. */
  UNKNOWN_SETTING("RLY086"),
  /** A list where a value is needed, and the like. */
  WRONG_KIND_OF_VALUE("RLY087"),
  /** A value that the setting cannot have. */
  INVALID_SETTING("RLY088"),
  /** A setting that means nothing without another one. */
  MISSING_SETTING("RLY089");

  private final String id;

  ProjectCode(String id) {
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

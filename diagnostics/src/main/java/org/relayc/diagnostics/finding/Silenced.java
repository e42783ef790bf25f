package org.relayc.diagnostics.finding;

/** A finding that somebody has accepted, and why. */
public record Silenced(Diagnostic finding, By by, String because) {
  /** Where somebody has. */
  public enum By {
    /** Beside the thing. */
    COMMENT,
    /** In the project file. */
    PROJECT,
    /** In a list of everything that was there when it was made. */
    BASELINE
  }
}

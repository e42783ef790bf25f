package org.relayc.dsl.syntax;

import java.util.Optional;

/** {@code expect reject from 203.0.113.9 to someone@example.net on internal}. */
public record Expectation(
    Statement.Decision decision,
    SetItem.Address from,
    Optional<SetItem.Exactly> named,
    Optional<SetItem> principal,
    Optional<Path> sender,
    Path recipient,
    boolean overTls,
    Optional<Name> on)
    implements Node {

  /**
   * A mail address, or in quotes the raw path of the SMTP command.
   *
   * @param text without the quotes; for {@code sender null} the empty text
   */
  public record Path(String text, PathForm form) implements Node {}

  /** How a path was written. */
  public enum PathForm {
    ADDRESS,
    QUOTED,
    NULL
  }
}

package org.relayc.model.policy;

import java.util.List;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.ListenerName;

/**
 * A statement about every transaction inside its conditions.
 *
 * @param caption the claim in one line as its author wrote it
 * @param on empty for every listener
 */
public record Claim(
    ClauseId id,
    String caption,
    Quantifier quantifier,
    Decision decision,
    Conditions conditions,
    List<ListenerName> on) {
  public Claim {
    on = List.copyOf(on);
  }

  /** What is claimed of them. */
  public enum Quantifier {
    NEVER,
    ALWAYS
  }
}

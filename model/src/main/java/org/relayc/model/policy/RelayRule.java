package org.relayc.model.policy;

import java.util.Optional;
import org.relayc.model.mail.ListenerName;

/**
 * Lets some mail be relayed, or forbids it.
 *
 * @param caption the rule in one line as its author wrote it, without notes
 * @param listener empty for a rule of every listener
 */
public record RelayRule(
    ClauseId id,
    String caption,
    Effect effect,
    Optional<ListenerName> listener,
    Conditions conditions,
    Notes notes) {
  /** What a rule does to the mail it matches. */
  public enum Effect {
    ALLOW,
    DENY
  }

  public boolean appliesTo(ListenerName name) {
    return listener.map(name::equals).orElse(true);
  }
}

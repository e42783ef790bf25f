package org.relayc.model.decide;

import java.util.Optional;
import org.relayc.model.policy.ClauseId;

/**
 * One thing the evaluator looked at.
 *
 * @param clause empty for a step that no statement of the policy stands for
 * @param matched whether it held
 * @param reason why it did or did not, in a sentence fragment for people
 */
public record Consideration(Optional<ClauseId> clause, boolean matched, String reason) {
  static Consideration of(ClauseId clause, boolean matched, String reason) {
    return new Consideration(Optional.of(clause), matched, reason);
  }

  static Consideration ofNothing(boolean matched, String reason) {
    return new Consideration(Optional.empty(), matched, reason);
  }
}

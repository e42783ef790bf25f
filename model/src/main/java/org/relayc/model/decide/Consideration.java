package org.relayc.model.decide;

import java.util.Optional;
import org.relayc.model.policy.ClauseId;

/**
 * One thing the evaluator looked at.
 *
 * @param clause empty for a step that no statement of the policy stands for
 * @param matched whether it held
 * @param words what of the clause did not hold, where it is one part of it
 * @param reason why it did or did not, in a sentence fragment for people
 */
public record Consideration(
    Optional<ClauseId> clause, boolean matched, Optional<Words> words, String reason) {
  static Consideration of(ClauseId clause, boolean matched, String reason) {
    return new Consideration(Optional.of(clause), matched, Optional.empty(), reason);
  }

  static Consideration of(ClauseId clause, Condition.Check check, String matched) {
    return new Consideration(
        Optional.of(clause),
        check.holds(),
        check.words(),
        check.holds() ? matched : check.reason());
  }

  static Consideration ofNothing(boolean matched, String reason) {
    return new Consideration(Optional.empty(), matched, Optional.empty(), reason);
  }
}

package org.relayc.verifier.rules;

import java.util.List;
import java.util.Optional;
import org.relayc.model.meaning.Question;
import org.relayc.model.policy.RelayRule;

/** A rule that decides nothing that would not be decided alike without it, and why that is so. */
public record IdleRule(RelayRule rule, Reason reason) {
  /** Why a rule is idle. The rules that are named are not idle themselves. */
  public sealed interface Reason {
    /**
     * No transaction that comes to the rules matches it.
     *
     * @param condition the one that alone keeps every transaction away; empty where it takes
     *     several
     */
    record Vacuous(Optional<Question> condition) implements Reason {}

    /** An allow, and denies take everything that it matches. */
    record Overridden(List<RelayRule> denies) implements Reason {
      public Overridden {
        denies = List.copyOf(denies);
      }
    }

    /** It never decides: denies, or rules of its effect before it, take everything. */
    record Unreachable(List<RelayRule> by) implements Reason {
      public Unreachable {
        by = List.copyOf(by);
      }
    }

    /** An allow that would decide, but a single later one lets in all of it, and more. */
    record Widened(RelayRule by) implements Reason {}

    /** It decides, but others of its effect would decide alike in its place. */
    record Redundant(List<RelayRule> by) implements Reason {
      public Redundant {
        by = List.copyOf(by);
      }
    }

    /** A deny, and nothing that it matches is allowed. */
    record Needless() implements Reason {}
  }
}

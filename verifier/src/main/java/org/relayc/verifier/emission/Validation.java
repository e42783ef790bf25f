package org.relayc.verifier.emission;

import java.util.List;
import java.util.Optional;
import org.relayc.verifier.compare.Changed;

/** What came of reading the files of a target back and comparing them with the policy. */
public sealed interface Validation {
  /** They may be written. */
  record Valid(ValidatedEmission emission) implements Validation {}

  /**
   * They would not do what the policy says.
   *
   * @param example a transaction that would get more or less
   */
  record Refuted(Changed example) implements Validation {}

  /**
   * It is not known whether they would.
   *
   * @param reasons a fragment each
   * @param example a transaction that may get more, given the answers it assumes
   */
  record Undecided(List<String> reasons, Optional<Changed> example) implements Validation {
    public Undecided {
      reasons = List.copyOf(reasons);
    }
  }
}

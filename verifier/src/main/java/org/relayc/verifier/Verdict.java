package org.relayc.verifier;

import java.util.List;
import java.util.Optional;

/** What came of a claim. */
public sealed interface Verdict {
  /**
   * It holds for every transaction.
   *
   * @param assumptions what was taken for true, a fragment each; none for a plain proof
   */
  record Proven(List<String> assumptions) implements Verdict {
    public Proven {
      assumptions = List.copyOf(assumptions);
    }
  }

  /** This transaction breaks it. */
  record Refuted(Witness witness) implements Verdict {}

  /**
   * It is not known, which is no yes.
   *
   * @param reasons a fragment each
   * @param witness a transaction that may break it, given the answers it assumes
   */
  record Undecided(List<String> reasons, Optional<Witness> witness) implements Verdict {
    public Undecided {
      reasons = List.copyOf(reasons);
    }
  }
}

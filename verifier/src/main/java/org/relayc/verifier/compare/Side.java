package org.relayc.verifier.compare;

import org.relayc.model.meaning.Meaning;
import org.relayc.verifier.Replay;

/**
 * One of the two that are compared.
 *
 * @param replay the plain evaluator of the same meaning
 */
public record Side(Kind kind, Meaning meaning, Replay replay) {
  /** What decides. */
  public enum Kind {
    /** A policy, which leaves odd addresses to the server (language reference, Comparing). */
    POLICY,
    /** A server, which decides on everything. */
    SERVER
  }
}

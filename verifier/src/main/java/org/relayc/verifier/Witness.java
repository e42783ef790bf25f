package org.relayc.verifier;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.relayc.model.mail.Decision;
import org.relayc.model.policy.Transaction;

/**
 * One concrete transaction and its decision.
 *
 * @param assuming answers that were assumed for things that cannot be seen
 */
public record Witness(
    Transaction transaction, Decision decision, SortedMap<String, Boolean> assuming) {
  public Witness {
    assuming = Collections.unmodifiableSortedMap(new TreeMap<>(assuming));
  }

  /** A transaction that assumes nothing. */
  public static Witness of(Transaction transaction, Decision decision) {
    return new Witness(transaction, decision, new TreeMap<>());
  }
}

package org.relayc.model.decide;

import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;

/** The specification: what a policy decides on one transaction, plainly. */
public final class PolicyEvaluator {
  public PolicyEvaluator(RelayPolicy policy) {
    throw new UnsupportedOperationException(policy.toString());
  }

  /** The decision on a transaction, normalised first. */
  public Ruling decide(Transaction transaction) {
    throw new UnsupportedOperationException(transaction.toString());
  }
}

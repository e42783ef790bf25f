package org.relayc.model.decide;

import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;

/**
 * The specification: what a policy decides on one transaction, plainly.
 *
 * <p>A dressed recipient that may end at several mailboxes gets the least of their decisions. Where
 * {@code accept} items are there and none holds, the first of them is said to decide; where TLS is
 * missing, or a recipient lacks its domain or local part, no statement is.
 */
public final class PolicyEvaluator {
  private final RelayPolicy policy;

  public PolicyEvaluator(RelayPolicy policy) {
    this.policy = policy;
  }

  /**
   * The decision on a transaction, normalised first.
   *
   * @throws IllegalArgumentException when the policy has no such listener
   */
  public Ruling decide(Transaction transaction) {
    return new Normalised(policy, transaction).decide();
  }
}

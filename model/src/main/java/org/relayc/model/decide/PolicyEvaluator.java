package org.relayc.model.decide;

import java.util.HashMap;
import java.util.Map;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.policy.Listener;
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
  private final Map<ListenerName, Listener> listeners = new HashMap<>();
  private final RulesByListener rules;

  public PolicyEvaluator(RelayPolicy policy) {
    this.policy = policy;
    policy.listeners().forEach(listener -> listeners.putIfAbsent(listener.name(), listener));
    this.rules = new RulesByListener(policy.rules());
  }

  /**
   * The decision on a transaction, normalised first.
   *
   * @throws IllegalArgumentException when the policy has no such listener
   */
  public Ruling decide(Transaction transaction) {
    Listener listener = listeners.get(transaction.listener());
    if (listener == null) {
      throw new IllegalArgumentException("no listener '" + transaction.listener() + "'");
    }
    Normalised normalised = new Normalised(policy.membership(), listener, transaction);
    return new Steps(policy, listener, rules.at(listener.name()), normalised).decide();
  }
}

package org.relayc.model.policy;

import java.util.List;
import org.relayc.model.mail.Decision;

/** A test: each of these transactions gets the decision. Their day is the day it is asked for. */
public record Expectation(
    ClauseId id, String caption, Decision decision, List<Transaction> transactions) {
  public Expectation {
    transactions = List.copyOf(transactions);
  }
}

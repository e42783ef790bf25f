package org.relayc.verifier.diagram;

/** A question was too large to be answered; caught by whoever asked it, never shown as it is. */
public final class BudgetExceeded extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BudgetExceeded() {
    super("budget of the verifier exceeded", null, false, false);
  }
}

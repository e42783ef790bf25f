package org.relayc.verifier.diagram;

import java.util.concurrent.atomic.AtomicLong;
import org.relayc.model.partition.Meter;

/**
 * How much work one proof may take, in steps and in what it keeps: counts, so that the answer is
 * the same on every machine.
 *
 * @param cells how many runs of atoms all nodes together may hold
 * @param steps how many operations on nodes may be made
 */
public record Budget(long cells, long steps) {
  /** Some hundred megabytes and some ten seconds. */
  public static final Budget USUAL = new Budget(20_000_000, 400_000_000);

  /** A second or two: what hints may cost, without which a policy is no less safe. */
  public static final Budget OF_HINTS = new Budget(5_000_000, 60_000_000);

  /** Ends the making of atoms where it would take more than this. */
  public Meter meter() {
    AtomicLong all = new AtomicLong();
    return (steps, kept) -> {
      if (all.addAndGet(steps) > this.steps || kept > cells) {
        throw new BudgetExceeded();
      }
    };
  }
}

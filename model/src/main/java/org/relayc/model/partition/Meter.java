package org.relayc.model.partition;

/** Is told what a partition costs while it is made, and may end that by an exception. */
@FunctionalInterface
public interface Meter {
  /** For what is known to be small. */
  Meter NONE = (steps, kept) -> {};

  /**
   * @param steps how many numbers were gone through
   * @param kept how many runs of numbers are kept for the sets at once
   */
  void count(long steps, long kept);
}

package org.relayc.model.policy;

/** Which statement or item of a policy: its number in the order of the text, from 1. */
public record ClauseId(int number) implements Comparable<ClauseId> {
  @Override
  public int compareTo(ClauseId other) {
    return Integer.compare(number, other.number);
  }
}

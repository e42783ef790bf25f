package org.relayc.emitters.api;

import java.util.List;

/**
 * A document and what it leaves to say.
 *
 * @param shortfalls what the target cannot express; with any of them nothing may be written unless
 *     the profile asked for a narrower result
 * @param notes for the operator: what to run, what to look after
 */
public record Lowered<D>(D document, List<Shortfall> shortfalls, List<String> notes) {
  public Lowered {
    shortfalls = List.copyOf(shortfalls);
    notes = List.copyOf(notes);
  }
}

package org.relayc.dsl.syntax;

/** A decision as a claim names it. */
public record Decision(Kind kind) implements Node {
  /** The four words. */
  public enum Kind {
    RELAY,
    FORWARD,
    DELIVER,
    REJECT
  }
}

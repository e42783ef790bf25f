package org.relayc.dsl.syntax;

import java.util.List;

/** {@code allow relay from printers because "scan to mail"}. */
public record Rule(Effect effect, List<Condition> conditions, List<Note> notes) implements Node {
  public Rule {
    conditions = List.copyOf(conditions);
    notes = List.copyOf(notes);
  }

  /** What a rule does to the mail it matches. */
  public enum Effect {
    ALLOW,
    DENY
  }
}

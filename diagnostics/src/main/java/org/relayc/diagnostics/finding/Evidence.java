package org.relayc.diagnostics.finding;

import java.util.List;
import java.util.SortedMap;

/**
 * A concrete case that shows what a finding says.
 *
 * @param summary the case on one line
 * @param facts the same for programs, in order
 */
public record Evidence(String summary, List<Fact> facts) {
  public Evidence {
    facts = List.copyOf(facts);
  }

  /** One thing about the case. */
  public record Fact(String name, Value value) {}

  /** What a fact can be. */
  public sealed interface Value {}

  /** A text. */
  public record Text(String text) implements Value {}

  /** Yes or no. */
  public record Flag(boolean yes) implements Value {}

  /** Several texts. */
  public record Texts(List<String> texts) implements Value {
    public Texts {
      texts = List.copyOf(texts);
    }
  }

  /** Answers by name. */
  public record Answers(SortedMap<String, Boolean> answers) implements Value {}

  /** Nothing: a client without a name, a session without a user. */
  public record None() implements Value {}
}

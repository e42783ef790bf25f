package org.relayc.emitters.james.document;

import java.util.List;

/** A processor of mailetcontainer.xml: the first step that mail fits ends it, or sends it on. */
public record Chain(String state, List<Step> steps) {
  public Chain {
    steps = List.copyOf(steps);
  }

  /**
   * A mailet and what mail it gets.
   *
   * @param name what its condition is called, where that is composed
   */
  public record Step(String name, Condition condition, Mailet mailet) {
    public static Step always(Mailet mailet) {
      return new Step("all", new Condition.Always(), mailet);
    }
  }
}

package org.relayc.emitters.postfix.document;

import java.util.List;

/** A named list of restrictions. */
public record RestrictionClass(ClassName name, List<Step> steps) {
  public RestrictionClass {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("class '" + name + "' is empty");
    }
  }

  /** One restriction and what is said of it, a line each. */
  public record Step(List<String> comment, Restriction restriction) {
    public Step {
      comment = List.copyOf(comment);
    }

    public Step(Restriction restriction) {
      this(List.of(), restriction);
    }
  }
}

package org.relayc.dsl.syntax;

import java.util.List;

/** {@code a, b except c, d}: a or b, and neither c nor d. */
public record SetExpression(List<SetItem> items, List<SetItem> except) implements Node {
  public SetExpression {
    items = List.copyOf(items);
    except = List.copyOf(except);
  }
}

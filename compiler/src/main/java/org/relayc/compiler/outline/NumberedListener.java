package org.relayc.compiler.outline;

import java.util.List;
import org.relayc.dsl.syntax.ListenerItem;
import org.relayc.dsl.syntax.Statement;
import org.relayc.model.policy.ClauseId;

/** A listener with its number and those of its items; its rules stand elsewhere. */
public record NumberedListener(
    ClauseId id, Statement.Listener node, List<Numbered<ListenerItem>> items) {
  public NumberedListener {
    items = List.copyOf(items);
  }
}

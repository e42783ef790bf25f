package org.relayc.emitters.james.semantics.tree;

import java.util.IdentityHashMap;
import java.util.Map;
import org.relayc.model.meaning.DecisionTree;

/** The further of two decisions, where the author of a message chooses between them. */
final class Widest {
  private final Budget budget;
  private final Map<DecisionTree, Map<DecisionTree, DecisionTree>> known = new IdentityHashMap<>();

  Widest(Budget budget) {
    this.budget = budget;
  }

  DecisionTree of(DecisionTree one, DecisionTree other) {
    if (one == other) {
      return one;
    }
    Map<DecisionTree, DecisionTree> row =
        known.computeIfAbsent(one, any -> new IdentityHashMap<>());
    DecisionTree before = row.get(other);
    if (before != null) {
      return before;
    }
    budget.spend();
    DecisionTree wider = further(one, other);
    row.put(other, wider);
    return wider;
  }

  private DecisionTree further(DecisionTree one, DecisionTree other) {
    return switch (one) {
      case DecisionTree.Leaf leaf when other instanceof DecisionTree.Leaf that ->
          leaf.decision().compareTo(that.decision()) >= 0 ? one : other;
      case DecisionTree.Leaf leaf -> of(other, one);
      case DecisionTree.Ask ask ->
          DecisionTree.ask(ask.question(), of(ask.yes(), other), of(ask.no(), other));
    };
  }
}

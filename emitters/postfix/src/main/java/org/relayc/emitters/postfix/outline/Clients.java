package org.relayc.emitters.postfix.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.relayc.emitters.postfix.semantics.question.Test;
import org.relayc.model.address.AddressSet;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;

/** A test of a client's address as the set for which it holds. */
final class Clients {
  private static final int MOST = 1_000;

  private Clients() {}

  private record Open(DecisionTree tree, AddressSet reached) {}

  /** Nothing where it asks for anything else, or too much. */
  static Optional<AddressSet> of(Test test) {
    AddressSet in = AddressSet.EMPTY;
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(test.then(DecisionTree.RELAY, DecisionTree.REJECT), AddressSet.ANY));
    for (int i = 0; !open.isEmpty(); i++) {
      Open next = open.pop();
      if (i > MOST) {
        return Optional.empty();
      }
      switch (next.tree) {
        case DecisionTree.Leaf leaf ->
            in = next.tree == DecisionTree.RELAY ? in.union(next.reached) : in;
        case DecisionTree.Ask ask -> {
          if (!(ask.question() instanceof Question.ClientIn(AddressSet set))) {
            return Optional.empty();
          }
          open.push(new Open(ask.no(), next.reached.minus(set)));
          open.push(new Open(ask.yes(), next.reached.intersect(set)));
        }
      }
    }
    return Optional.of(in);
  }
}

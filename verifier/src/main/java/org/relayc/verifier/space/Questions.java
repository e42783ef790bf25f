package org.relayc.verifier.space;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;

/** Every question of some trees, each once. */
public final class Questions {
  private Questions() {}

  public static List<Question> of(Iterable<DecisionTree> trees) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Question> questions = new ArrayList<>();
    Deque<DecisionTree> open = new ArrayDeque<>();
    trees.forEach(open::push);
    while (!open.isEmpty()) {
      DecisionTree next = open.pop();
      if (next instanceof DecisionTree.Ask ask && seen.add(ask)) {
        if (seen.add(ask.question())) {
          questions.add(ask.question());
        }
        open.push(ask.no());
        open.push(ask.yes());
      }
    }
    return questions;
  }
}

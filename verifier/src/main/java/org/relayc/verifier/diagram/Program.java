package org.relayc.verifier.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.relayc.model.meaning.DecisionTree;

/**
 * The parts of a tree in an order in which each stands behind those it leads to; the last one is
 * the tree itself. A part that is led to from many places is one step, and no depth costs stack.
 */
final class Program {
  /**
   * One part.
   *
   * @param yes the step that follows a yes, -1 for a leaf
   */
  record Step(DecisionTree tree, int yes, int no) {}

  private final List<Step> steps = new ArrayList<>();

  static Program of(DecisionTree tree) {
    Program program = new Program();
    IdentityHashMap<DecisionTree, Integer> done = new IdentityHashMap<>();
    Deque<DecisionTree> open = new ArrayDeque<>();
    open.push(tree);
    while (!open.isEmpty()) {
      DecisionTree next = open.peek();
      switch (next) {
        case DecisionTree.Leaf leaf -> {
          open.pop();
          program.add(done, next, -1, -1);
        }
        case DecisionTree.Ask ask -> {
          Integer yes = done.get(ask.yes());
          Integer no = done.get(ask.no());
          if (yes != null && no != null) {
            open.pop();
            program.add(done, next, yes, no);
          }
          if (yes == null) {
            open.push(ask.yes());
          }
          if (no == null) {
            open.push(ask.no());
          }
        }
      }
    }
    return program;
  }

  private void add(
      IdentityHashMap<DecisionTree, Integer> done, DecisionTree tree, int yes, int no) {
    if (!done.containsKey(tree)) {
      done.put(tree, steps.size());
      steps.add(new Step(tree, yes, no));
    }
  }

  int size() {
    return steps.size();
  }

  Step step(int index) {
    return steps.get(index);
  }
}

package org.relayc.verifier.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;

/**
 * Questions, each answer leading to a step made before or to a leaf; the step made last comes
 * first. A step that is led to from many places is one step, and no depth costs stack.
 */
public final class Program {
  /** A question or an end. */
  sealed interface Step {
    /** An end. */
    record Leaf(int leaf) implements Step {}

    /** A question and the steps that follow its answers. */
    record Ask(Question question, int yes, int no) implements Step {}
  }

  private final List<Step> steps = new ArrayList<>();

  /** A tree whose leaves are the decisions' ordinals. */
  public static Program of(DecisionTree tree) {
    Program program = new Program();
    IdentityHashMap<DecisionTree, Integer> done = new IdentityHashMap<>();
    Deque<DecisionTree> open = new ArrayDeque<>();
    open.push(tree);
    while (!open.isEmpty()) {
      DecisionTree next = open.peek();
      switch (next) {
        case DecisionTree.Leaf leaf -> {
          open.pop();
          done.computeIfAbsent(leaf, any -> program.leaf(leaf.decision().ordinal()));
        }
        case DecisionTree.Ask ask -> {
          Integer yes = done.get(ask.yes());
          Integer no = done.get(ask.no());
          if (yes != null && no != null) {
            open.pop();
            done.computeIfAbsent(ask, any -> program.ask(ask.question(), yes, no));
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

  /** Adds an end. */
  public int leaf(int leaf) {
    if (leaf >= Diagrams.OPEN) {
      throw new BudgetExceeded();
    }
    steps.add(new Step.Leaf(leaf));
    return steps.size() - 1;
  }

  /** Adds a question before two steps. */
  public int ask(Question question, int yes, int no) {
    steps.add(new Step.Ask(question, yes, no));
    return steps.size() - 1;
  }

  /** The questions that so many answers lead to, or more. */
  BitSet ledToBy(int answers) {
    int[] leading = new int[steps.size()];
    BitSet many = new BitSet();
    for (Step step : steps) {
      if (step instanceof Step.Ask ask) {
        leading[ask.yes()]++;
        leading[ask.no()]++;
      }
    }
    for (int i = 0; i < leading.length; i++) {
      many.set(i, leading[i] >= answers && steps.get(i) instanceof Step.Ask);
    }
    return many;
  }

  int size() {
    return steps.size();
  }

  Step step(int index) {
    return steps.get(index);
  }
}

package org.relayc.model.meaning;

import org.relayc.model.mail.Decision;

/**
 * A decision by questions, each answer leading to the next; branches may be shared, and then are
 * the same object. A tree may be deep: nothing goes through one by recursion.
 */
public sealed interface DecisionTree {
  DecisionTree REJECT = new Leaf(Decision.REJECT);
  DecisionTree DELIVER = new Leaf(Decision.DELIVER);
  DecisionTree FORWARD = new Leaf(Decision.FORWARD);
  DecisionTree RELAY = new Leaf(Decision.RELAY);

  /** The end of the questions. */
  record Leaf(Decision decision) implements DecisionTree {}

  /** A question and what follows from its answers; equal only to itself. */
  final class Ask implements DecisionTree {
    private final Question question;
    private final DecisionTree yes;
    private final DecisionTree no;

    private Ask(Question question, DecisionTree yes, DecisionTree no) {
      this.question = question;
      this.yes = yes;
      this.no = no;
    }

    public Question question() {
      return question;
    }

    public DecisionTree yes() {
      return yes;
    }

    public DecisionTree no() {
      return no;
    }
  }

  /** Asks, unless both answers lead to the same. */
  static DecisionTree ask(Question question, DecisionTree yes, DecisionTree no) {
    return yes == no ? yes : new Ask(question, yes, no);
  }
}

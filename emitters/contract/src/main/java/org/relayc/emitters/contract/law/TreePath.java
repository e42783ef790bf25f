package org.relayc.emitters.contract.law;

import java.util.ArrayList;
import java.util.List;
import org.relayc.model.mail.Decision;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;
import org.relayc.model.policy.Transaction;

/**
 * The way of a transaction through a tree; what is unseen is answered with no.
 *
 * @param answers to the questions on it, in their order
 */
public record TreePath(List<Boolean> answers, Decision decision) {
  public TreePath {
    answers = List.copyOf(answers);
  }

  /** The way of a transaction whose recipient is not dressed. */
  public static TreePath of(DecisionTree tree, Transaction transaction) {
    List<Boolean> answers = new ArrayList<>();
    DecisionTree at = tree;
    while (at instanceof DecisionTree.Ask ask) {
      boolean answer =
          !(ask.question() instanceof Question.Unseen)
              && TreeWalk.answer(ask.question(), transaction, transaction.recipient());
      answers.add(answer);
      at = answer ? ask.yes() : ask.no();
    }
    return new TreePath(answers, ((DecisionTree.Leaf) at).decision());
  }
}

package org.relayc.migrate.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.DecisionTree.Ask;
import org.relayc.model.meaning.DecisionTree.Leaf;
import org.relayc.model.meaning.Question;

/** A tree with other questions or other ends; what was shared stays so. */
final class Rewritten {
  private final Function<Question, Asked> questions;
  private final UnaryOperator<DecisionTree> ends;
  private final Map<DecisionTree, DecisionTree> known = new IdentityHashMap<>();

  private Rewritten(Function<Question, Asked> questions, UnaryOperator<DecisionTree> ends) {
    this.questions = questions;
    this.ends = ends;
  }

  /** What becomes of a question. */
  sealed interface Asked {
    /** It is asked, perhaps in other words. */
    record As(Question question) implements Asked {}

    /** The answer is taken to be no. */
    record No() implements Asked {}
  }

  static DecisionTree questions(DecisionTree tree, Function<Question, Asked> questions) {
    return new Rewritten(questions, leaf -> leaf).of(tree);
  }

  static DecisionTree ends(DecisionTree tree, UnaryOperator<DecisionTree> ends) {
    return new Rewritten(Asked.As::new, ends).of(tree);
  }

  private DecisionTree of(DecisionTree tree) {
    Deque<DecisionTree> open = new ArrayDeque<>();
    open.push(tree);
    while (!open.isEmpty()) {
      DecisionTree next = open.peek();
      if (known.containsKey(next)) {
        open.pop();
        continue;
      }
      switch (next) {
        case Leaf leaf -> known.put(open.pop(), ends.apply(leaf));
        case Ask ask -> {
          if (known.containsKey(ask.yes()) && known.containsKey(ask.no())) {
            known.put(open.pop(), made(ask));
          } else {
            open.push(ask.no());
            open.push(ask.yes());
          }
        }
      }
    }
    return known.getOrDefault(tree, tree);
  }

  private DecisionTree made(Ask ask) {
    DecisionTree yes = known.getOrDefault(ask.yes(), ask.yes());
    DecisionTree no = known.getOrDefault(ask.no(), ask.no());
    return switch (questions.apply(ask.question())) {
      case Asked.No never -> no;
      case Asked.As(Question question) ->
          question == ask.question() && yes == ask.yes() && no == ask.no()
              ? ask
              : DecisionTree.ask(question, yes, no);
    };
  }
}

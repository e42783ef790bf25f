package org.relayc.verifier.meaning;

import java.util.List;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;
import org.relayc.model.policy.Listener;
import org.relayc.model.principal.Membership;

/** What a listener asks before any recipient: who may connect, who may send, and TLS. */
final class Admission {
  private Admission() {}

  static DecisionTree of(
      Listener listener, ListenerTerms terms, Membership membership, DecisionTree admitted) {
    DecisionTree tree = admitted;
    if (listener.tls().isForced()) {
      tree = terms.ask(new Question.OverTls(), tree, DecisionTree.REJECT);
    }
    if (listener.submit().isPresent()) {
      Question may =
          new Question.PrincipalIn(membership.settle(listener.submit().get().principals()));
      tree = terms.ask(may, tree, DecisionTree.REJECT);
    }
    if (listener.accept().isEmpty()) {
      return tree;
    }
    DecisionTree accepted = tree;
    DecisionTree next = DecisionTree.REJECT;
    for (Listener.Accept accept : listener.accept().reversed()) {
      List<Question> questions = ConditionQuestions.client(accept.from(), accept.named());
      next = terms.askAll(questions, accepted, next);
    }
    return next;
  }
}

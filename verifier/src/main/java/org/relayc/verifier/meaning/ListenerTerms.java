package org.relayc.verifier.meaning;

import java.util.ArrayDeque;
import java.util.Deque;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;
import org.relayc.model.policy.Listener;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.PrincipalSet;

/**
 * Questions as a listener can answer them: TLS where there is none is off, a log-in where none is
 * offered is nobody.
 */
final class ListenerTerms {
  private static final Question OVER_TLS = new Question.OverTls();

  private final Offer offer;

  /** What a listener has that questions are about; where it is the same, so are the terms. */
  record Offer(boolean tls, boolean logIn, boolean logInOverTls) {}

  ListenerTerms(Listener listener) {
    this.offer =
        new Offer(
            listener.tls() != Listener.Tls.NONE,
            listener.auth().isOffered(),
            listener.auth().overTls());
  }

  Offer offer() {
    return offer;
  }

  DecisionTree ask(Question question, DecisionTree yes, DecisionTree no) {
    return switch (question) {
      case Question.OverTls over -> offer.tls() ? DecisionTree.ask(OVER_TLS, yes, no) : no;
      case Question.PrincipalIn(PrincipalSet principals) ->
          principal(question, principals, yes, no);
      case Question.ClientIn client -> DecisionTree.ask(client, yes, no);
      case Question.ClientNamed named -> DecisionTree.ask(named, yes, no);
      case Question.SenderIn sender -> DecisionTree.ask(sender, yes, no);
      case Question.RecipientIn recipient -> DecisionTree.ask(recipient, yes, no);
      case Question.RecipientDressed dressed -> DecisionTree.ask(dressed, yes, no);
      case Question.NotAfter day -> DecisionTree.ask(day, yes, no);
      case Question.Unseen unseen -> DecisionTree.ask(unseen, yes, no);
    };
  }

  private DecisionTree principal(
      Question question, PrincipalSet principals, DecisionTree yes, DecisionTree no) {
    DecisionTree forNobody = principals.contains(new Identity.Anonymous()) ? yes : no;
    if (!offer.logIn()) {
      return forNobody;
    }
    DecisionTree asked = DecisionTree.ask(question, yes, no);
    if (!offer.logInOverTls()) {
      return asked;
    }
    return offer.tls() ? DecisionTree.ask(OVER_TLS, asked, forNobody) : forNobody;
  }

  /** All of them, or else. */
  DecisionTree askAll(Iterable<Question> questions, DecisionTree yes, DecisionTree no) {
    Deque<Question> backwards = new ArrayDeque<>();
    questions.forEach(backwards::push);
    DecisionTree tree = yes;
    for (Question question : backwards) {
      tree = ask(question, tree, no);
    }
    return tree;
  }
}

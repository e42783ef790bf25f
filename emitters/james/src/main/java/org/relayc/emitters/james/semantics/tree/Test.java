package org.relayc.emitters.james.semantics.tree;

import java.util.List;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;
import org.relayc.model.principal.PrincipalSet;

/** A condition on a transaction, as questions that lead to one of two trees. */
@FunctionalInterface
interface Test {
  Test ALWAYS = (yes, no) -> yes;
  Test NEVER = (yes, no) -> no;
  Test OVER_TLS = of(new Question.OverTls());
  Test LOGGED_IN = of(new Question.PrincipalIn(new PrincipalSet.Authenticated()));
  Test DRESSED = of(new Question.RecipientDressed());

  /** A sender that is neither null nor plain. */
  Test ODD_SENDER = of(new Question.SenderIn(MailboxSet.EMPTY, false, true));

  Test NULL_SENDER = of(new Question.SenderIn(MailboxSet.EMPTY, true, false));

  /** The tree that asks and goes on. */
  DecisionTree then(DecisionTree yes, DecisionTree no);

  static Test of(Question question) {
    return (yes, no) -> DecisionTree.ask(question, yes, no);
  }

  /** Something that only the server can tell. */
  static Test unseen(String name) {
    return of(new Question.Unseen(name));
  }

  static Test client(AddressSet addresses) {
    return addresses.isEmpty()
        ? NEVER
        : addresses.equals(AddressSet.ANY) ? ALWAYS : of(new Question.ClientIn(addresses));
  }

  static Test recipient(MailboxSet mailboxes) {
    return mailboxes.equals(MailboxSet.EMPTY)
        ? NEVER
        : of(new Question.RecipientIn(mailboxes, false));
  }

  static Test sender(MailboxSet mailboxes, boolean nobody) {
    return mailboxes.equals(MailboxSet.EMPTY) && !nobody
        ? NEVER
        : of(new Question.SenderIn(mailboxes, nobody, false));
  }

  default Test negated() {
    return (yes, no) -> then(no, yes);
  }

  default Test and(Test other) {
    return (yes, no) -> then(other.then(yes, no), no);
  }

  default Test or(Test other) {
    return (yes, no) -> then(yes, other.then(yes, no));
  }

  /** One of the two and not both. */
  default Test unlike(Test other) {
    return (yes, no) -> then(other.then(no, yes), other.then(yes, no));
  }

  static Test any(List<Test> tests) {
    return (yes, no) -> {
      DecisionTree tree = no;
      for (Test test : tests.reversed()) {
        tree = test.then(yes, tree);
      }
      return tree;
    };
  }

  static Test all(List<Test> tests) {
    return (yes, no) -> {
      DecisionTree tree = yes;
      for (Test test : tests.reversed()) {
        tree = test.then(tree, no);
      }
      return tree;
    };
  }
}

package org.relayc.emitters.postfix.semantics.question;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.PrincipalSet;

/** A condition on a transaction, as questions that lead to one of two trees. */
@FunctionalInterface
public interface Test {
  Test ALWAYS = (yes, no) -> yes;
  Test NEVER = (yes, no) -> no;
  Test OVER_TLS = of(new Question.OverTls());
  Test LOGGED_IN = of(new Question.PrincipalIn(new PrincipalSet.Authenticated()));

  /** A recipient at an address literal that is not the server's own. */
  Test LITERAL = of(new Question.RecipientIn(MailboxSet.EMPTY, true));

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

  /**
   * @param unnamed the answer for a client without a verified name, which smtpd(8) calls "unknown"
   */
  static Test clientName(NameSet names, boolean unnamed) {
    if (names.isEmpty() && !unnamed) {
      return NEVER;
    }
    return names.equals(NameSet.ANY) && unnamed
        ? ALWAYS
        : of(new Question.ClientNamed(names, unnamed));
  }

  static Test recipient(MailboxSet mailboxes, boolean literal) {
    if (mailboxes.equals(MailboxSet.EMPTY) && !literal) {
      return NEVER;
    }
    return mailboxes.equals(MailboxSet.ANY) && literal
        ? ALWAYS
        : of(new Question.RecipientIn(mailboxes, literal));
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

  /** Whether one of some holds, however many they are. */
  static Test any(List<Test> tests) {
    return first(tests.stream().map(test -> new Answer(test, true)).toList(), NEVER);
  }

  /** The answer of the first of some that holds, and another test where none does. */
  static Test first(List<Answer> answers, Test otherwise) {
    return (yes, no) -> {
      DecisionTree tree = otherwise.then(yes, no);
      for (Answer answer : answers.reversed()) {
        tree = answer.test().then(answer.is() ? yes : no, tree);
      }
      return tree;
    };
  }

  /** What it is where a test holds. */
  record Answer(Test test, boolean is) {}

  /** How many questions it asks. */
  default int size() {
    Set<DecisionTree> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<DecisionTree> open = new ArrayDeque<>();
    open.push(then(DecisionTree.RELAY, DecisionTree.REJECT));
    while (!open.isEmpty()) {
      if (open.pop() instanceof DecisionTree.Ask ask && seen.add(ask)) {
        open.push(ask.yes());
        open.push(ask.no());
      }
    }
    return seen.size();
  }

  default Test or(Test other) {
    return (yes, no) -> then(yes, other.then(yes, no));
  }
}

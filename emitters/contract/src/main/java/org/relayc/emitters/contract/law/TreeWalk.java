package org.relayc.emitters.contract.law;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;
import org.relayc.model.policy.Transaction;

/** Answers the questions of a tree for one transaction; what is unseen is answered both ways. */
public final class TreeWalk {
  private TreeWalk() {}

  /**
   * Every decision that may come of it; one where nothing unseen is asked. Of a dressed recipient
   * each mailbox that it may reach is tried.
   */
  public static Set<Decision> possible(DecisionTree tree, Transaction transaction) {
    Set<Decision> decisions = EnumSet.noneOf(Decision.class);
    if (transaction.recipient()
        instanceof Recipient.Dressed(String path, List<Recipient> reached)) {
      reached.forEach(recipient -> walk(tree, transaction, recipient, decisions));
    } else {
      walk(tree, transaction, transaction.recipient(), decisions);
    }
    return decisions;
  }

  private static void walk(
      DecisionTree tree, Transaction transaction, Recipient recipient, Set<Decision> decisions) {
    Deque<DecisionTree> open = new ArrayDeque<>();
    open.push(tree);
    Set<DecisionTree> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    while (!open.isEmpty()) {
      DecisionTree next = open.pop();
      if (!seen.add(next)) {
        continue;
      }
      switch (next) {
        case DecisionTree.Leaf(Decision decision) -> decisions.add(decision);
        case DecisionTree.Ask ask -> {
          boolean unseen = ask.question() instanceof Question.Unseen;
          boolean yes = !unseen && answer(ask.question(), transaction, recipient);
          if (unseen || yes) {
            open.push(ask.yes());
          }
          if (unseen || !yes) {
            open.push(ask.no());
          }
        }
      }
    }
  }

  /** The answer to a question that can be seen, with the recipient as it is asked for. */
  public static boolean answer(Question question, Transaction t, Recipient recipient) {
    return switch (question) {
      case Question.ClientIn in -> in.addresses().contains(t.client());
      case Question.ClientNamed named ->
          t.clientName().map(named.names()::contains).orElse(named.unnamed());
      case Question.OverTls over -> t.tls();
      case Question.PrincipalIn in -> in.principals().contains(t.identity());
      case Question.SenderIn in ->
          switch (t.sender()) {
            case Sender.Null none -> in.nobody();
            case Sender.Other other -> in.other();
            case Sender.Mailbox(String local, DomainName domain) ->
                in.mailboxes().contains(local, domain);
          };
      case Question.RecipientIn in ->
          switch (recipient) {
            case Recipient.AtLiteral literal -> in.literal();
            case Recipient.Mailbox(String path, String local, DomainName domain) ->
                in.mailboxes().contains(local, domain);
            case Recipient.Dressed dressed -> throw new IllegalArgumentException(dressed.path());
            case Recipient.Incomplete part -> false;
          };
      case Question.RecipientDressed dressed -> t.recipient() instanceof Recipient.Dressed;
      case Question.NotAfter notAfter -> !t.day().isAfter(notAfter.day());
      case Question.Unseen unseen -> throw new IllegalArgumentException(unseen.name());
    };
  }
}

package org.relayc.emitters.exchange.shell.semantics.tree;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.exchange.shell.door.Unseen;
import org.relayc.emitters.exchange.shell.state.AcceptedDomains;
import org.relayc.emitters.exchange.shell.state.AccessEntry;
import org.relayc.emitters.exchange.shell.state.AccessList;
import org.relayc.emitters.exchange.shell.state.ReceiveConnector;
import org.relayc.emitters.exchange.shell.state.Right;
import org.relayc.emitters.exchange.shell.state.TransportServer;
import org.relayc.emitters.exchange.shell.state.Trustee;
import org.relayc.emitters.exchange.shell.state.WellKnown;
import org.relayc.model.mail.Decision;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.PrincipalSet;

/** One connector as a decision tree: the access checks that mail goes through. */
final class ConnectorTree {
  private static final Question OVER_TLS = new Question.OverTls();
  private static final Question LOGGED_IN =
      new Question.PrincipalIn(new PrincipalSet.Authenticated());

  private final ReceiveConnector connector;
  private final Optional<AcceptedDomains> domains;
  private final boolean tls;
  private final boolean loggedIn;

  private ConnectorTree(
      ReceiveConnector connector,
      Optional<AcceptedDomains> domains,
      boolean tls,
      boolean loggedIn) {
    this.connector = connector;
    this.domains = domains;
    this.tls = tls;
    this.loggedIn = loggedIn;
  }

  static DecisionTree of(ReceiveConnector connector, TransportServer server) {
    DecisionTree clear =
        connector.requiresTls() ? DecisionTree.REJECT : of(connector, server, false);
    return connector.offersTls()
        ? DecisionTree.ask(OVER_TLS, of(connector, server, true), clear)
        : clear;
  }

  private static DecisionTree of(ReceiveConnector connector, TransportServer server, boolean tls) {
    DecisionTree anonymous = new ConnectorTree(connector, server.domains(), tls, false).tree();
    return connector.takesLogIn(tls)
        ? DecisionTree.ask(
            LOGGED_IN, new ConnectorTree(connector, server.domains(), tls, true).tree(), anonymous)
        : anonymous;
  }

  private DecisionTree tree() {
    DecisionTree recipient = DecisionTree.ask(new Question.RecipientDressed(), dressed(), plain());
    return check(Right.SUBMIT, sender(recipient), DecisionTree.REJECT);
  }

  private DecisionTree relay() {
    return check(Right.ANY_RECIPIENT, DecisionTree.RELAY, DecisionTree.REJECT);
  }

  /**
   * To Exchange what stands before the last @ is a local part. Mail that goes on is judged by where
   * it ends, as the language does: mail that comes back to a domain of ours is no relay.
   */
  private DecisionTree dressed() {
    DecisionTree sent = reached(DecisionTree.RELAY);
    DecisionTree relay = check(Right.ANY_RECIPIENT, sent, DecisionTree.REJECT);
    if (domains.isEmpty()) {
      return unseen(Unseen.DOMAINS, DecisionTree.RELAY, relay);
    }
    return domains
        .get()
        .ofDressed()
        .map(decision ->
            unseen(
                Unseen.DRESSED,
                decision == Decision.RELAY ? sent : new DecisionTree.Leaf(decision),
                relay))
        .orElse(relay);
  }

  private DecisionTree reached(DecisionTree other) {
    DecisionTree tree = other;
    for (Decision decision : List.of(Decision.FORWARD, Decision.DELIVER)) {
      NameSet names = domains.map(some -> some.names(decision)).orElse(NameSet.EMPTY);
      if (!names.isEmpty()) {
        tree = DecisionTree.ask(recipientIn(names), new DecisionTree.Leaf(decision), tree);
      }
    }
    return tree;
  }

  private static Question recipientIn(NameSet names) {
    return new Question.RecipientIn(MailboxSet.ofDomains(names), names.containsTheRest());
  }

  private DecisionTree plain() {
    DecisionTree tree = relay();
    if (domains.isEmpty()) {
      return unseen(Unseen.DOMAINS, DecisionTree.RELAY, tree);
    }
    NameSet open = domains.get().names(Decision.RELAY);
    return reached(
        open.isEmpty() ? tree : DecisionTree.ask(recipientIn(open), DecisionTree.RELAY, tree));
  }

  private DecisionTree sender(DecisionTree next) {
    DecisionTree own = loggedIn ? next : ownDomain(next);
    return check(Right.ANY_SENDER, own, unseen(Unseen.sendAs(connector), DecisionTree.REJECT, own));
  }

  private DecisionTree ownDomain(DecisionTree next) {
    DecisionTree own = check(Right.OWN_DOMAIN_SENDER, next, DecisionTree.REJECT);
    if (own == next) {
      return next;
    }
    NameSet names = domains.map(some -> some.names(Decision.DELIVER)).orElse(NameSet.ANY);
    if (names.isEmpty()) {
      return next;
    }
    DecisionTree there = domains.isPresent() ? own : unseen(Unseen.SENDERS, own, next);
    return DecisionTree.ask(
        new Question.SenderIn(MailboxSet.ofDomains(names), false, false), there, next);
  }

  /** The canonical order of Windows: what denies before what allows, what is inherited last. */
  private DecisionTree check(Right right, DecisionTree yes, DecisionTree no) {
    DecisionTree tree =
        connector.access().complete() ? no : unseen(Unseen.entry(connector, right), yes, no);
    List<AccessEntry> entries =
        AccessList.of(connector).entries().stream()
            .filter(entry -> entry.rights().contains(right))
            .sorted(
                Comparator.comparing(AccessEntry::inherited)
                    .thenComparing(AccessEntry::deny, Comparator.reverseOrder()))
            .toList();
    for (AccessEntry entry : entries.reversed()) {
      tree = holds(entry.trustee(), entry.deny() ? no : yes, tree);
    }
    return tree;
  }

  private DecisionTree holds(Trustee trustee, DecisionTree yes, DecisionTree no) {
    return switch (trustee) {
      case WellKnown known -> holds(known, yes, no);
      case Trustee.Account account ->
          loggedIn ? DecisionTree.ask(new Question.PrincipalIn(account.principals()), yes, no) : no;
    };
  }

  private DecisionTree holds(WellKnown known, DecisionTree yes, DecisionTree no) {
    return switch (known) {
      case ANONYMOUS ->
          loggedIn || connector.isExternallySecured()
              ? unseen(Unseen.keepsAnonymous(connector), yes, no)
              : yes;
      case AUTHENTICATED -> loggedIn ? yes : no;
      case EVERYONE -> loggedIn ? yes : unseen(Unseen.everyone(connector), yes, no);
      case EXTERNALLY_SECURED -> connector.isExternallySecured() ? yes : no;
      case PARTNER -> tls ? unseen(Unseen.partner(connector), yes, no) : no;
    };
  }

  private static DecisionTree unseen(String name, DecisionTree yes, DecisionTree no) {
    return DecisionTree.ask(new Question.Unseen(name), yes, no);
  }
}

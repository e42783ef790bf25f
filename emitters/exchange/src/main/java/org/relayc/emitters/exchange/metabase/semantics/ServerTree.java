package org.relayc.emitters.exchange.metabase.semantics;

import java.util.List;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.Answer;
import org.relayc.emitters.exchange.metabase.server.Connector;
import org.relayc.emitters.exchange.metabase.server.SubmitRelay;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Question;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.PrincipalSet;

/**
 * The steps of one virtual server for one recipient (Microsoft KB Q304897, 310380; Windows Server
 * 2003 help on relay restrictions). Past the domains everything only grants, so that the order of
 * the grants cannot be seen.
 */
final class ServerTree {
  /** The only clients that these servers and their lists know. */
  private static final Question IPV4 = new Question.ClientIn(AddressSet.ANY.ipv4());

  private static final Question LOGGED_IN =
      new Question.PrincipalIn(new PrincipalSet.Authenticated());

  private final VirtualServer server;
  private final List<Connector> connectors;

  private ServerTree(VirtualServer server, List<Connector> connectors) {
    this.server = server;
    this.connectors = connectors;
  }

  static DecisionTree of(VirtualServer server, List<Connector> connectors) {
    return new ServerTree(server, connectors).tree();
  }

  private DecisionTree tree() {
    DecisionTree grants = relayList(logIn(DecisionTree.REJECT));
    DecisionTree remote = connectors(opened(grants));
    DecisionTree plain =
        ask(
            recipient(server.local()),
            DecisionTree.DELIVER,
            ask(recipient(server.forwarded()), DecisionTree.FORWARD, remote));
    DecisionTree taken = DecisionTree.ask(new Question.RecipientDressed(), dressed(), plain);
    DecisionTree sent = server.anonymous() ? taken : whoLogsIn(taken, DecisionTree.REJECT);
    return listed(server.connections(), "connection list", sent, DecisionTree.REJECT);
  }

  /**
   * What holds another address in its local part is a mailbox of the domain behind it, and is never
   * relayed (KB Q304897, tests 6 and 7).
   */
  private DecisionTree dressed() {
    boolean hasHome = !server.local().isEmpty() || !server.forwarded().isEmpty();
    return hasHome ? DecisionTree.DELIVER : DecisionTree.REJECT;
  }

  /**
   * Domains that anyone may write to are passed on; all of them, or perhaps some, are relayed to.
   */
  private DecisionTree connectors(DecisionTree next) {
    DecisionTree tree = next;
    for (Connector connector : connectors.reversed()) {
      DecisionTree taken = connector.isForwarding() ? DecisionTree.FORWARD : DecisionTree.RELAY;
      DecisionTree relayed = answered(connector.relay(), taken, tree);
      if (connector.isOpen()) {
        relayed = DecisionTree.ask(IPV4, relayed, tree);
      }
      tree = ask(recipient(connector.domains()), relayed, tree);
    }
    return tree;
  }

  private DecisionTree opened(DecisionTree next) {
    return server.opened().isEmpty()
        ? next
        : ask(recipient(server.opened()), DecisionTree.ask(IPV4, DecisionTree.RELAY, next), next);
  }

  private DecisionTree relayList(DecisionTree next) {
    DecisionTree listed = listed(server.relayList(), "relay list", DecisionTree.RELAY, next);
    // Of a client that no list can hold, nothing was ever granted.
    return server.relayList() instanceof AccessList.AllExcept
        ? DecisionTree.ask(IPV4, listed, next)
        : listed;
  }

  private DecisionTree logIn(DecisionTree next) {
    DecisionTree permitted =
        switch (server.submitRelay()) {
          case SubmitRelay.None none -> next;
          case SubmitRelay.Granted(PrincipalSet mayRelay) ->
              principals(mayRelay, DecisionTree.RELAY, next);
          case SubmitRelay.Unreadable(String key) ->
              DecisionTree.ask(new Question.Unseen(key), DecisionTree.RELAY, next);
        };
    DecisionTree loggedIn = answered(server.relayForAuth(), DecisionTree.RELAY, permitted);
    return whoLogsIn(loggedIn, permitted);
  }

  private DecisionTree whoLogsIn(DecisionTree yes, DecisionTree no) {
    return server.logIn() ? DecisionTree.ask(LOGGED_IN, yes, no) : no;
  }

  private DecisionTree principals(PrincipalSet set, DecisionTree yes, DecisionTree no) {
    boolean nobody = set.contains(new Identity.Anonymous());
    return server.logIn()
        ? DecisionTree.ask(new Question.PrincipalIn(set), yes, no)
        : nobody ? yes : no;
  }

  /** Whether a client is meant by a list. */
  private DecisionTree listed(AccessList list, String title, DecisionTree yes, DecisionTree no) {
    return switch (list) {
      case AccessList.Only(AccessList.Entries entries) -> on(entries, title, yes, no);
      case AccessList.AllExcept(AccessList.Entries entries) -> on(entries, title, no, yes);
      case AccessList.Unreadable(String key) -> DecisionTree.ask(new Question.Unseen(key), yes, no);
    };
  }

  private DecisionTree on(
      AccessList.Entries entries, String title, DecisionTree yes, DecisionTree no) {
    DecisionTree byName = no;
    if (!entries.names().isEmpty()) {
      Question unconfirmed = new Question.Unseen(Unconfirmed.name(server, title, entries));
      byName =
          DecisionTree.ask(
              new Question.ClientNamed(entries.names(), false),
              yes,
              DecisionTree.ask(
                  new Question.ClientNamed(NameSet.ANY, false),
                  no,
                  DecisionTree.ask(unconfirmed, yes, no)));
    }
    return entries.addresses().isEmpty()
        ? byName
        : DecisionTree.ask(new Question.ClientIn(entries.addresses()), yes, byName);
  }

  private static DecisionTree answered(Answer answer, DecisionTree yes, DecisionTree no) {
    return answer
        .known()
        .map(known -> known ? yes : no)
        .orElseGet(() -> DecisionTree.ask(new Question.Unseen(answer.key()), yes, no));
  }

  private static DecisionTree ask(Question question, DecisionTree yes, DecisionTree no) {
    return DecisionTree.ask(question, yes, no);
  }

  private static Question recipient(NameSet domains) {
    return new Question.RecipientIn(MailboxSet.ofDomains(domains), domains.containsTheRest());
  }
}

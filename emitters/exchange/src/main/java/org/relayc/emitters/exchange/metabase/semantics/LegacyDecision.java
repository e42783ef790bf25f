package org.relayc.emitters.exchange.metabase.semantics;

import java.util.Optional;
import java.util.function.Predicate;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.Answer;
import org.relayc.emitters.exchange.metabase.server.Connector;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.server.SubmitRelay;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Recipient;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/** What virtual servers decide on one transaction, plainly, and which setting makes it. */
public final class LegacyDecision {
  private final LegacyServer legacy;
  private final VirtualServer server;
  private final Transaction transaction;
  private final Predicate<String> answers;

  private LegacyDecision(
      LegacyServer legacy,
      VirtualServer server,
      Transaction transaction,
      Predicate<String> answers) {
    this.legacy = legacy;
    this.server = server;
    this.transaction = transaction;
    this.answers = answers;
  }

  /**
   * A decision.
   *
   * @param because the setting that makes it, a fragment
   * @param key of that setting: {@code server.1.relay-list}
   */
  public record Ruling(Decision decision, String because, String key) {}

  /**
   * The decision of the server that the transaction's listener names.
   *
   * @param answers of what no export tells, by name
   */
  public static Ruling of(LegacyServer legacy, Transaction transaction, Predicate<String> answers) {
    String listener = transaction.listener().text();
    for (VirtualServer server : legacy.servers()) {
      boolean isSecure = listener.equals(LegacyMeaning.secure(server.name()));
      if (isSecure || listener.equals(LegacyMeaning.plain(server.name()))) {
        boolean needsTls = isSecure || server.requiresTls();
        return needsTls && !transaction.tls()
            ? new Ruling(
                Decision.REJECT, "it takes nothing in clear", "server." + server.name() + ".tls")
            : new LegacyDecision(legacy, server, transaction, answers).decide();
      }
    }
    throw new IllegalArgumentException("no virtual server '" + listener + "'");
  }

  private Ruling decide() {
    if (!isMeant(server.connections(), "connection list")) {
      return ruling(Decision.REJECT, "the client may not connect", "connection-list");
    }
    if (!server.anonymous() && !isLoggedIn()) {
      return ruling(Decision.REJECT, "anonymous access is off", "anonymous");
    }
    if (transaction.recipient() instanceof Recipient.Dressed) {
      return server.local().isEmpty() && server.forwarded().isEmpty()
          ? ruling(Decision.REJECT, "no domain is at home here", "domains")
          : ruling(Decision.DELIVER, "what stands before the last @ is a local part", "domains");
    }
    if (isTo(server.local())) {
      return ruling(Decision.DELIVER, "the domain is local", "domains");
    }
    if (isTo(server.forwarded())) {
      return ruling(Decision.FORWARD, "the domain is passed on", "domains");
    }
    for (Connector connector : legacy.connectors()) {
      boolean isReached = !connector.isOpen() || isIpv4();
      if (isReached && isTo(connector.domains()) && holds(connector.relay())) {
        return new Ruling(
            connector.isForwarding() ? Decision.FORWARD : Decision.RELAY,
            "connector '" + connector.name() + "' relays to its domains for anyone",
            connector.relay().key());
      }
    }
    if (isIpv4() && isTo(server.opened())) {
      return ruling(
          Decision.RELAY, "anyone may write to these domains, which are anybody's", "domains");
    }
    return relay()
        .orElseGet(() -> ruling(Decision.REJECT, "550 5.7.1 Unable to relay", "relay-list"));
  }

  /** The setting that lets the client relay. */
  private Optional<Ruling> relay() {
    boolean isKnown = !(server.relayList() instanceof AccessList.AllExcept) || isIpv4();
    if (isKnown && isMeant(server.relayList(), "relay list")) {
      return Optional.of(ruling(Decision.RELAY, "the relay list", "relay-list"));
    }
    if (isLoggedIn() && holds(server.relayForAuth())) {
      return Optional.of(
          ruling(
              Decision.RELAY,
              "who authenticates may relay, regardless of the list",
              "relay-for-auth"));
    }
    return mayRelay()
        ? Optional.of(
            ruling(Decision.RELAY, "the permissions for submit and relay", "submit-relay"))
        : Optional.empty();
  }

  private Ruling ruling(Decision decision, String because, String setting) {
    return new Ruling(decision, because, "server." + server.name() + "." + setting);
  }

  private boolean mayRelay() {
    return switch (server.submitRelay()) {
      case SubmitRelay.None none -> false;
      case SubmitRelay.Granted(var principals) ->
          principals.contains(isLoggedIn() ? transaction.identity() : new Identity.Anonymous());
      case SubmitRelay.Unreadable(String key) -> answers.test(key);
    };
  }

  private boolean holds(Answer answer) {
    return answer.known().orElseGet(() -> answers.test(answer.key()));
  }

  /** No list of these servers can hold another client, so nothing was ever granted to one. */
  private boolean isIpv4() {
    return transaction.client() instanceof Ipv4Address;
  }

  private boolean isLoggedIn() {
    return server.logIn() && transaction.identity() instanceof Identity.LoggedIn;
  }

  private boolean isTo(NameSet domains) {
    return switch (transaction.recipient()) {
      case Recipient.Mailbox mailbox -> domains.contains(mailbox.domain());
      case Recipient.AtLiteral literal -> domains.containsTheRest();
      case Recipient.Dressed dressed -> false;
      case Recipient.Incomplete incomplete -> false;
    };
  }

  private boolean isMeant(AccessList list, String title) {
    return switch (list) {
      case AccessList.Only(AccessList.Entries entries) -> isOn(entries, title);
      case AccessList.AllExcept(AccessList.Entries entries) -> !isOn(entries, title);
      case AccessList.Unreadable(String key) -> answers.test(key);
    };
  }

  private boolean isOn(AccessList.Entries entries, String title) {
    if (entries.addresses().contains(transaction.client())) {
      return true;
    }
    if (entries.names().isEmpty()) {
      return false;
    }
    return transaction
        .clientName()
        .map(entries.names()::contains)
        .orElseGet(() -> answers.test(Unconfirmed.name(server, title, entries)));
  }
}

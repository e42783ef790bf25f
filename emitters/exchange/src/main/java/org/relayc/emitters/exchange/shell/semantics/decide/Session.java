package org.relayc.emitters.exchange.shell.semantics.decide;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.api.Decided;
import org.relayc.emitters.exchange.shell.door.Unseen;
import org.relayc.emitters.exchange.shell.state.AcceptedDomain;
import org.relayc.emitters.exchange.shell.state.AccessEntry;
import org.relayc.emitters.exchange.shell.state.AccessList;
import org.relayc.emitters.exchange.shell.state.ReceiveConnector;
import org.relayc.emitters.exchange.shell.state.Right;
import org.relayc.emitters.exchange.shell.state.TransportServer;
import org.relayc.emitters.exchange.shell.state.Trustee;
import org.relayc.emitters.exchange.shell.state.WellKnown;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.name.NamePattern;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/** One session with a connector, and the access checks that its mail goes through. */
public final class Session {
  private final TransportServer server;
  private final ReceiveConnector connector;
  private final Transaction transaction;
  private final Predicate<String> answers;
  private final boolean tls;
  private final boolean loggedIn;

  public Session(
      TransportServer server,
      ReceiveConnector connector,
      Transaction transaction,
      Predicate<String> answers) {
    this.server = server;
    this.connector = connector;
    this.transaction = transaction;
    this.answers = answers;
    this.tls = transaction.tls() && connector.offersTls();
    this.loggedIn =
        transaction.identity() instanceof Identity.LoggedIn && connector.takesLogIn(tls);
  }

  /** The decision, and the lines that make it. */
  public Decided decide() {
    if (connector.requiresTls() && !tls) {
      return decided(Decision.REJECT, connector.place(), "nothing is taken without TLS");
    }
    Answer submit = check(Right.SUBMIT);
    if (!submit.granted()) {
      return decided(Decision.REJECT, submit.place(), "the session may not send");
    }
    if (isRefusedForItsSender()) {
      return decided(Decision.REJECT, connector.place(), "the session may not send as its sender");
    }
    return switch (transaction.recipient()) {
      case Recipient.Mailbox mailbox -> plain(mailbox.domain());
      case Recipient.Dressed(String path, List<Recipient> ends) -> dressed(ends);
      case Recipient.AtLiteral literal -> literal();
      case Recipient.Incomplete incomplete ->
          decided(Decision.REJECT, connector.place(), "the recipient is no address");
    };
  }

  private Decided plain(DomainName domain) {
    if (server.domains().isEmpty()) {
      return unknownDomain();
    }
    return server
        .domains()
        .get()
        .closest(domain)
        .map(accepted -> decided(accepted.decision(), accepted.place(), "it is an accepted domain"))
        .orElseGet(this::relay);
  }

  /**
   * To Exchange what stands before the last @ is a local part. Mail that goes on is judged by where
   * it ends.
   */
  private Decided dressed(List<Recipient> ends) {
    if (server.domains().isEmpty()) {
      return answers.test(Unseen.DOMAINS)
          ? decided(Decision.RELAY, connector.place(), "the domain may be an accepted one")
          : sent(relay(), ends);
    }
    Optional<Decision> home = server.domains().get().ofDressed();
    if (home.isPresent() && answers.test(Unseen.DRESSED)) {
      Decided kept =
          decided(home.get(), connector.place(), "what stands before the last @ is a local part");
      return sent(kept, ends);
    }
    return sent(relay(), ends);
  }

  private Decided sent(Decided relayed, List<Recipient> ends) {
    Decision decision = relayed.decision();
    if (decision != Decision.RELAY) {
      return relayed;
    }
    for (Recipient end : ends) {
      Decision there = end(end);
      decision = there.compareTo(decision) < 0 ? there : decision;
    }
    return new Decided(decision, relayed.because());
  }

  private Decision end(Recipient end) {
    if (!(end instanceof Recipient.Mailbox mailbox)) {
      return Decision.RELAY;
    }
    return server
        .domains()
        .flatMap(domains -> domains.closest(mailbox.domain()))
        .map(AcceptedDomain::decision)
        .orElse(Decision.RELAY);
  }

  private Decided unknownDomain() {
    return answers.test(Unseen.DOMAINS)
        ? decided(Decision.RELAY, connector.place(), "the domain may be an accepted one")
        : relay();
  }

  /** An accepted domain that holds everything holds literals too. */
  private Decided literal() {
    if (server.domains().isEmpty()) {
      return unknownDomain();
    }
    return server.domains().get().domains().stream()
        .filter(domain -> domain.pattern() instanceof NamePattern.Any)
        .findFirst()
        .map(all -> decided(all.decision(), all.place(), "it is an accepted domain"))
        .orElseGet(this::relay);
  }

  private Decided relay() {
    Answer relay = check(Right.ANY_RECIPIENT);
    return relay.granted()
        ? decided(Decision.RELAY, relay.place(), "the session may send to any recipient")
        : decided(Decision.REJECT, relay.place(), "550 5.7.54 Unable to relay");
  }

  private boolean isRefusedForItsSender() {
    if (!check(Right.ANY_SENDER).granted() && answers.test(Unseen.sendAs(connector))) {
      return true;
    }
    return !loggedIn && hasOwnSender() && !check(Right.OWN_DOMAIN_SENDER).granted();
  }

  private boolean hasOwnSender() {
    if (!(transaction.sender() instanceof Sender.Mailbox(String local, DomainName domain))) {
      return false;
    }
    return server
        .domains()
        .map(domains -> domains.names(Decision.DELIVER).contains(domain))
        .orElseGet(() -> answers.test(Unseen.SENDERS));
  }

  private static Decided decided(Decision decision, Place place, String why) {
    return new Decided(decision, List.of(new Decided.Step(place, why)));
  }

  /** What an access check comes to, and the entry that makes it. */
  private record Answer(boolean granted, Place place) {}

  /** The canonical order of Windows: what denies before what allows, what is inherited last. */
  private Answer check(Right right) {
    List<AccessEntry> entries = AccessList.of(connector).entries();
    for (boolean inherited : List.of(false, true)) {
      for (boolean deny : List.of(true, false)) {
        for (AccessEntry entry : entries) {
          if (entry.inherited() == inherited
              && entry.deny() == deny
              && entry.rights().contains(right)
              && holds(entry.trustee())) {
            return new Answer(!deny, entry.place());
          }
        }
      }
    }
    boolean unknown = !connector.access().complete();
    return new Answer(unknown && answers.test(Unseen.entry(connector, right)), connector.place());
  }

  private boolean holds(Trustee trustee) {
    return switch (trustee) {
      case WellKnown known -> holds(known);
      case Trustee.Account account ->
          loggedIn && account.principals().contains(transaction.identity());
    };
  }

  private boolean holds(WellKnown known) {
    return switch (known) {
      case ANONYMOUS ->
          (!loggedIn && !connector.isExternallySecured())
              || answers.test(Unseen.keepsAnonymous(connector));
      case AUTHENTICATED -> loggedIn;
      case EVERYONE -> loggedIn || answers.test(Unseen.everyone(connector));
      case EXTERNALLY_SECURED -> connector.isExternallySecured();
      case PARTNER -> tls && answers.test(Unseen.partner(connector));
    };
  }
}

package org.relayc.model.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.policy.Deliver;
import org.relayc.model.policy.Forward;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.policy.Transaction;

/** The seven steps of the language reference (Meaning), in their order, for one transaction. */
final class Steps {
  private final RelayPolicy policy;
  private final Listener listener;
  private final List<RelayRule> rules;
  private final Transaction transaction;
  private final List<Consideration> trace;

  Steps(RelayPolicy policy, Listener listener, List<RelayRule> rules, Normalised normalised) {
    this.policy = policy;
    this.listener = listener;
    this.rules = rules;
    this.transaction = normalised.transaction();
    this.trace = new ArrayList<>(normalised.trace());
  }

  Ruling decide() {
    return refusedByAccept()
        .or(this::refusedBySubmit)
        .or(this::refusedForTls)
        .orElseGet(() -> decide(transaction.recipient()));
  }

  /** Step 1. */
  private Optional<Ruling> refusedByAccept() {
    for (Listener.Accept accept : listener.accept()) {
      Condition.Check check = Condition.accept(accept, transaction);
      trace.add(Consideration.of(accept.id(), check, "the client may connect"));
      if (check.holds()) {
        return Optional.empty();
      }
    }
    return listener.accept().stream()
        .findFirst()
        .map(first ->
            reject(Optional.of(first.id()), client() + " may not connect to " + listener()));
  }

  /** Step 2, the identity. */
  private Optional<Ruling> refusedBySubmit() {
    if (listener.submit().isEmpty()) {
      return Optional.empty();
    }
    Listener.Submit submit = listener.submit().get();
    String who = Condition.who(transaction);
    boolean holds = submit.principals().contains(transaction.identity());
    note(submit.id(), holds, who + (holds ? " may send" : " is not in 'submit for'"));
    return holds
        ? Optional.empty()
        : Optional.of(
            reject(Optional.of(submit.id()), who + " may not send anything to " + listener()));
  }

  /** Step 2, TLS. */
  private Optional<Ruling> refusedForTls() {
    if (!listener.tls().isForced()) {
      return Optional.empty();
    }
    String reason = listener() + " takes mail over TLS only";
    note(listener.id(), transaction.tls(), transaction.tls() ? "the session has TLS" : reason);
    return transaction.tls() ? Optional.empty() : Optional.of(reject(Optional.empty(), reason));
  }

  /** Step 3. */
  private Ruling decide(Recipient recipient) {
    return switch (recipient) {
      case Recipient.Mailbox(String path, String localPart, DomainName domain) ->
          decideDomain(domain);
      case Recipient.AtLiteral(String path, String literal) -> {
        note(true, "address literal [" + literal + "] is a domain of its own");
        yield decideByRules(new Destination.Literal(literal));
      }
      case Recipient.Dressed(String path, List<Recipient> reached) -> leastOf(reached);
      case Recipient.Incomplete(String path) -> {
        String reason = "recipient '" + path + "' has no domain, no local part, or is no address";
        note(false, reason);
        yield reject(Optional.empty(), reason);
      }
    };
  }

  /** The first of the least decisions; what all of them went through stays in the trace. */
  private Ruling leastOf(List<Recipient> reached) {
    List<Ruling> rulings = new ArrayList<>();
    for (Recipient end : reached) {
      note(true, "recipient is dressed: judged as '" + end.path() + "', which it may reach");
      rulings.add(decide(end));
    }
    Ruling least = rulings.get(0);
    for (Ruling ruling : rulings) {
      least = ruling.decision().compareTo(least.decision()) < 0 ? ruling : least;
    }
    return new Ruling(least.decision(), least.decider(), least.because(), trace);
  }

  /** Step 4. */
  private Ruling decideDomain(DomainName domain) {
    for (Deliver deliver : policy.deliver()) {
      boolean in = deliver.domains().contains(domain);
      note(deliver.id(), in, domain + (in ? " is delivered here" : " is not in 'deliver'"));
      if (in) {
        return rule(Decision.DELIVER, Optional.of(deliver.id()), domain + " is delivered here");
      }
    }
    for (Forward forward : policy.forward()) {
      boolean in = forward.domains().contains(domain);
      note(forward.id(), in, domain + (in ? " is passed on" : " is not in 'forward'"));
      if (in) {
        return rule(
            Decision.FORWARD,
            Optional.of(forward.id()),
            domain + " is accepted from anyone and passed on");
      }
    }
    return decideByRules(new Destination.Domain(domain));
  }

  /** Steps 5 to 7. */
  private Ruling decideByRules(Destination destination) {
    Optional<RelayRule> deny = firstMatching(RelayRule.Effect.DENY, destination);
    Optional<RelayRule> allow = firstMatching(RelayRule.Effect.ALLOW, destination);
    if (deny.isPresent()) {
      return rule(Decision.REJECT, deny.map(RelayRule::id), because(deny.get()));
    }
    if (allow.isPresent()) {
      return rule(Decision.RELAY, allow.map(RelayRule::id), because(allow.get()));
    }
    return reject(Optional.empty(), "no rule lets " + client() + " relay to " + destination.text());
  }

  private Optional<RelayRule> firstMatching(RelayRule.Effect effect, Destination destination) {
    Optional<RelayRule> first = Optional.empty();
    for (RelayRule rule : rules) {
      if (rule.effect() == effect) {
        Condition.Check check = Condition.all(rule, transaction, destination);
        trace.add(Consideration.of(rule.id(), check, check.reason()));
        first = first.isEmpty() && check.holds() ? Optional.of(rule) : first;
      }
    }
    return first;
  }

  private static String because(RelayRule rule) {
    return rule.notes().because().orElse("'" + rule.caption() + "' matches");
  }

  private String client() {
    return "client " + transaction.client();
  }

  private String listener() {
    return "listener '" + listener.name() + "'";
  }

  private void note(ClauseId clause, boolean matched, String reason) {
    trace.add(Consideration.of(clause, matched, reason));
  }

  private void note(boolean matched, String reason) {
    trace.add(Consideration.ofNothing(matched, reason));
  }

  private Ruling reject(Optional<ClauseId> decider, String because) {
    return rule(Decision.REJECT, decider, because);
  }

  private Ruling rule(Decision decision, Optional<ClauseId> decider, String because) {
    return new Ruling(decision, decider, because, trace);
  }
}

package org.relayc.verifier.oracle;

import com.microsoft.z3.BoolExpr;
import java.util.ArrayList;
import java.util.List;
import org.relayc.model.mail.Decision;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;

/** A policy at one listener as formulas, straight from the language reference (Meaning). */
final class SmtPolicy {
  private final RelayPolicy policy;
  private final Listener listener;
  private final SmtTransaction is;

  SmtPolicy(RelayPolicy policy, Listener listener, SmtTransaction transaction) {
    this.policy = policy;
    this.listener = listener;
    this.is = transaction;
  }

  /** The sessions that there can be: TLS where there is some, log-ins where they are taken. */
  BoolExpr possible() {
    List<BoolExpr> all = new ArrayList<>();
    if (listener.tls() == Listener.Tls.NONE) {
      all.add(is.not(is.overTls()));
    }
    if (!listener.auth().isOffered()) {
      all.add(is.not(is.loggedIn()));
    }
    if (listener.auth().overTls()) {
      all.add(is.any(List.of(is.overTls(), is.not(is.loggedIn()))));
    }
    return is.all(all);
  }

  BoolExpr decides(Decision decision) {
    BoolExpr local = is.to(policy.local());
    BoolExpr forwarded = is.all(List.of(is.not(local), is.to(policy.forwarded())));
    BoolExpr delivered = is.all(List.of(admitted(), local));
    BoolExpr passedOn = is.all(List.of(admitted(), forwarded));
    BoolExpr relayed =
        is.all(
            List.of(
                admitted(),
                is.not(local),
                is.not(forwarded),
                is.not(matched(RelayRule.Effect.DENY)),
                matched(RelayRule.Effect.ALLOW)));
    return switch (decision) {
      case DELIVER -> delivered;
      case FORWARD -> passedOn;
      case RELAY -> relayed;
      case REJECT -> is.not(is.any(List.of(delivered, passedOn, relayed)));
    };
  }

  private BoolExpr admitted() {
    List<BoolExpr> all = new ArrayList<>();
    if (listener.tls().isForced()) {
      all.add(is.overTls());
    }
    listener
        .submit()
        .ifPresent(submit -> all.add(is.principal(submit.principals(), is.loggedIn())));
    if (!listener.accept().isEmpty()) {
      List<BoolExpr> accepted = new ArrayList<>();
      for (Listener.Accept accept : listener.accept()) {
        List<BoolExpr> client = new ArrayList<>(List.of(is.client(accept.from())));
        accept.named().ifPresent(names -> client.add(is.named(names)));
        accepted.add(is.all(client));
      }
      all.add(is.any(accepted));
    }
    return is.all(all);
  }

  private BoolExpr matched(RelayRule.Effect effect) {
    List<BoolExpr> some = new ArrayList<>();
    for (RelayRule rule : policy.rules()) {
      if (rule.effect() == effect && rule.appliesTo(listener.name())) {
        List<BoolExpr> all = new ArrayList<>(List.of(hold(rule.conditions())));
        rule.notes().until().ifPresent(last -> all.add(is.notAfter(last)));
        some.add(is.all(all));
      }
    }
    return is.any(some);
  }

  BoolExpr hold(Conditions conditions) {
    List<BoolExpr> all = new ArrayList<>();
    all.add(is.client(conditions.from()));
    conditions.named().ifPresent(names -> all.add(is.named(names)));
    all.add(is.principal(conditions.principals(), is.loggedIn()));
    all.add(is.to(conditions.to()));
    conditions.sender().ifPresent(senders -> all.add(is.sender(senders::contains)));
    if (conditions.overTls()) {
      all.add(is.overTls());
    }
    return is.all(all);
  }
}

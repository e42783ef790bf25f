package org.relayc.emitters.james.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.james.condition.ClientCondition;
import org.relayc.emitters.james.condition.Gaps;
import org.relayc.emitters.james.condition.Identities;
import org.relayc.emitters.james.condition.LogIn;
import org.relayc.emitters.james.document.Chain.Step;
import org.relayc.emitters.james.document.Condition;
import org.relayc.emitters.james.document.Mailet;
import org.relayc.model.address.AddressSet;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.Logins;

/**
 * Who may send anything to a listener at all; James takes mail from the others, too, and keeps it
 * back.
 *
 * @param clients those that may connect
 * @param who those that may send
 * @param steps what keeps the others' mail back
 */
record Admission(AddressSet clients, Logins who, List<Step> steps) {
  Admission {
    steps = List.copyOf(steps);
  }

  static Admission of(RelayPolicy policy, Listener listener, LogIn logIn, Gaps gaps) {
    List<Step> steps = new ArrayList<>();
    AddressSet clients = clients(listener, gaps);
    if (!clients.equals(AddressSet.ANY)) {
      Optional<Condition> inside = ClientCondition.within(clients);
      if (inside.isEmpty()) {
        gaps.narrow(
            listener.accept().getFirst().id(),
            ClientCondition.TOO_FINE,
            ClientCondition.HELP,
            "no IPv6 client is accepted on listener '" + listener.name() + "'");
        clients = clients.ipv4();
        inside = ClientCondition.within(clients);
      }
      steps.add(keepBack("not-accepted", Condition.not(inside.orElseThrow())));
      gaps.note(
          "listener '"
              + listener.name()
              + "' takes mail from clients that may not connect, and keeps it back: James cannot"
              + " turn them away; a firewall can");
    }
    Logins who = Identities.EVERYONE;
    if (listener.submit().isPresent()) {
      Listener.Submit submit = listener.submit().get();
      who = Identities.of(submit.principals(), submit.id(), policy, logIn, false, gaps);
      Condition inside =
          Identities.condition(who, submit.id(), gaps).orElseGet(Condition.Always::new);
      if (!(inside instanceof Condition.Always)) {
        steps.add(keepBack("not-submitting", Condition.not(inside)));
        gaps.note(
            "listener '"
                + listener.name()
                + "' takes mail from whoever may not submit, and keeps it back: James asks for a"
                + " log-in only where mail is for elsewhere");
      }
    }
    return new Admission(clients, who, steps);
  }

  private static Step keepBack(String name, Condition condition) {
    return new Step(name, condition, new Mailet.GoTo(States.REFUSED));
  }

  private static AddressSet clients(Listener listener, Gaps gaps) {
    if (listener.accept().isEmpty()) {
      return AddressSet.ANY;
    }
    AddressSet accepted = AddressSet.EMPTY;
    for (Listener.Accept accept : listener.accept()) {
      if (accept.named().isEmpty()) {
        accepted = accepted.union(accept.from());
      }
    }
    for (Listener.Accept accept : listener.accept()) {
      if (accept.named().isPresent() && !accept.from().isSubsetOf(accepted)) {
        gaps.narrow(
            accept.id(),
            "does not ask for the name of a client's address",
            "name their addresses",
            "nobody is accepted on listener '" + listener.name() + "' for its name");
      }
    }
    return accepted;
  }
}

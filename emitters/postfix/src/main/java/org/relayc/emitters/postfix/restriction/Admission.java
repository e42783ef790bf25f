package org.relayc.emitters.postfix.restriction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.postfix.document.Action.Answer;
import org.relayc.emitters.postfix.document.ClassName;
import org.relayc.emitters.postfix.document.Restriction;
import org.relayc.emitters.postfix.document.Restriction.Plain;
import org.relayc.emitters.postfix.document.RestrictionClass.Step;
import org.relayc.model.address.AddressSet;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;

/** Who may connect to a listener, and who may send anything at all. */
public final class Admission {
  private final Draft draft;
  private final RelayPolicy policy;
  private final Listener listener;
  private final Sayable sayable;

  public Admission(Draft draft, RelayPolicy policy, Listener listener) {
    this.draft = draft;
    this.policy = policy;
    this.listener = listener;
    this.sayable = new Sayable(draft);
  }

  /** The class of {@code accept}; empty where every client may connect. */
  public Optional<ClassName> clients() {
    if (listener.accept().isEmpty()
        || listener.accept().stream().anyMatch(Admission::holdsAlways)) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    int number = 0;
    for (Listener.Accept accept : listener.accept()) {
      RuleName name = new RuleName(listener.name() + "-accept-" + ++number);
      List<Guard> guards = new ArrayList<>();
      if (!accept.from().equals(AddressSet.ANY)) {
        guards.add(new Guard.From(accept.from()));
      }
      accept.named().ifPresent(names -> guards.add(new Guard.Named(names)));
      boolean said =
          accept.named().map(names -> sayable.clientNames(accept.id(), names)).orElse(true);
      if (said && !accept.from().isEmpty()) {
        List<String> comment = List.of("clients that listener " + listener.name() + " accepts");
        steps.add(new Step(new Chain(draft, name, comment).build(guards, Answer.OK)));
      }
    }
    steps.add(new Step(Plain.REJECT));
    return Optional.of(draft.restrictionClass(new RuleName(listener.name() + "-clients"), steps));
  }

  private static boolean holdsAlways(Listener.Accept accept) {
    return accept.from().equals(AddressSet.ANY) && accept.named().isEmpty();
  }

  /** The class of {@code submit for}; empty where everybody may send. */
  public Optional<ClassName> senders() {
    if (listener.submit().isEmpty()) {
      return Optional.empty();
    }
    Listener.Submit submit = listener.submit().get();
    Logins.unknownGroups(submit.principals(), policy.membership())
        .forEach(group -> sayable.unknownGroup(submit.id(), group, false));
    Logins logins = Logins.of(submit.principals(), policy.membership(), false);
    if (logins.isEveryone()) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    if (sayable.logins(submit.id(), logins)) {
      addLogins(steps, logins);
    }
    steps.add(new Step(logins.anonymous() ? Plain.PERMIT : Plain.REJECT));
    return Optional.of(draft.restrictionClass(new RuleName(listener.name() + "-submit"), steps));
  }

  private void addLogins(List<Step> steps, Logins logins) {
    if (!listener.auth().isOffered()) {
      return;
    }
    Logins decided =
        logins.anonymous() ? Logins.EVERYONE.minus(logins).loggedIn() : logins.loggedIn();
    if (decided.hasLogins()) {
      List<String> comment = List.of("who may send on listener " + listener.name());
      Chain chain = new Chain(draft, new RuleName(listener.name() + "-submit"), comment);
      Restriction asked =
          chain.build(
              List.of(new Guard.For(decided)), logins.anonymous() ? Answer.REJECT : Answer.OK);
      steps.add(new Step(asked));
    }
  }
}

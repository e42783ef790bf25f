package org.relayc.compiler.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Fault;
import org.relayc.compiler.problem.Outcome;
import org.relayc.compiler.problem.Problems;
import org.relayc.compiler.session.Sessions;
import org.relayc.diagnostics.source.Place;
import org.relayc.dsl.syntax.Condition;
import org.relayc.dsl.syntax.Rule;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.principal.Identity;

/** Finds rules that can do nothing where they stand. */
public final class RuleChecks {
  private final List<Listener> all;
  private final Map<ListenerName, List<Listener>> byName = new HashMap<>();
  private final boolean anyMayUseTls;
  private final boolean anyMayLogIn;
  private final Outcome<NameSet> accepted;
  private final Problems problems;

  /**
   * Checks for the rules of a policy.
   *
   * @param listeners none where it is not known what they offer
   * @param accepted the domains of all {@code deliver} and {@code forward}
   */
  public RuleChecks(List<Listener> listeners, Outcome<NameSet> accepted, Problems problems) {
    this.all = List.copyOf(listeners);
    all.forEach(listener ->
        byName.computeIfAbsent(listener.name(), any -> new ArrayList<>()).add(listener));
    this.anyMayUseTls = all.stream().anyMatch(Sessions::mayUseTls);
    this.anyMayLogIn = all.stream().anyMatch(Sessions::mayLogIn);
    this.accepted = accepted;
    this.problems = problems;
  }

  void check(RelayRule rule, Rule node, Place place) {
    if (rule.listener().isPresent()) {
      List<Listener> own = byName.getOrDefault(rule.listener().get(), List.of());
      boolean tls = own.stream().anyMatch(Sessions::mayUseTls);
      checkSessions(rule, own, tls, own.stream().anyMatch(Sessions::mayLogIn), place);
    } else {
      checkSessions(rule, all, anyMayUseTls, anyMayLogIn, place);
    }
    boolean to = node.conditions().stream().anyMatch(Condition.To.class::isInstance);
    if (to && rule.effect() == RelayRule.Effect.DENY && accepted.sound()) {
      checkDomains(rule, place);
    }
  }

  private void checkSessions(
      RelayRule rule, List<Listener> where, boolean tls, boolean logIn, Place place) {
    if (where.isEmpty()) {
      return;
    }
    if (rule.conditions().overTls() && !tls) {
      tell(place, where, "it asks for TLS", "over tls");
      return;
    }
    boolean asksForLogIn = !rule.conditions().principals().contains(new Identity.Anonymous());
    if (asksForLogIn && !logIn) {
      tell(place, where, "it asks for a log-in", "for");
    }
  }

  private void tell(Place place, List<Listener> where, String why, String condition) {
    String offer =
        where.size() == 1
            ? "the listener '" + where.get(0).name() + "' does not offer"
            : "no listener offers";
    problems.add(
        Fault.of(
                CompilerCode.VACUOUS_RULE,
                "no mail can match this rule: " + why + ", which " + offer,
                "take '" + condition + "' out of the rule, or let the listener offer it")
            .at(place));
  }

  private void checkDomains(RelayRule rule, Place place) {
    NameSet to = rule.conditions().to();
    if (!to.isEmpty() && to.minus(accepted.value()).isEmpty()) {
      problems.add(
          Fault.of(
                  CompilerCode.DENY_OF_ACCEPTED_MAIL,
                  "this deny can only meet mail that 'deliver' or 'forward' has already taken",
                  "a deny stops relaying alone; to refuse mail for these domains, do not accept them")
              .at(place));
    }
  }
}

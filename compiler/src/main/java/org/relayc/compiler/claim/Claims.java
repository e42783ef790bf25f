package org.relayc.compiler.claim;

import java.util.List;
import org.relayc.compiler.names.NameTable;
import org.relayc.compiler.outline.Numbered;
import org.relayc.compiler.outline.Outline;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Fault;
import org.relayc.compiler.problem.Outcome;
import org.relayc.compiler.problem.Problems;
import org.relayc.compiler.rule.ConditionReader;
import org.relayc.compiler.session.Sessions;
import org.relayc.diagnostics.source.Place;
import org.relayc.dsl.format.PolicyFormatter;
import org.relayc.dsl.syntax.Statement;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.policy.Claim;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.Listener;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.Membership;
import org.relayc.model.principal.PrincipalSet;

/** Gives the {@code never} and {@code always} of a policy their meaning. */
public final class Claims {
  private final ConditionReader conditions;
  private final NameTable names;
  private final List<Listener> listeners;
  private final Membership membership;
  private final Problems problems;

  /**
   * Claims about the listeners of a policy.
   *
   * @param listeners none where it is not known what they offer
   */
  public Claims(
      ConditionReader conditions,
      NameTable names,
      List<Listener> listeners,
      Membership membership,
      Problems problems) {
    this.conditions = conditions;
    this.names = names;
    this.listeners = List.copyOf(listeners);
    this.membership = membership;
    this.problems = problems;
  }

  public List<Claim> claims(Outline outline) {
    return outline.claims().stream()
        .map(claim -> claim(claim, outline.origins().of(claim.id())))
        .toList();
  }

  private Claim claim(Numbered<Statement.Claim> numbered, Place place) {
    Statement.Claim node = numbered.node();
    Outcome<Conditions> read = conditions.read(node.conditions());
    List<ListenerName> on =
        node.on().stream()
            .filter(names::resolvesToListener)
            .map(name -> new ListenerName(name.text()))
            .distinct()
            .toList();
    Claim claim =
        new Claim(
            numbered.id(),
            PolicyFormatter.oneLine(node),
            Claim.Quantifier.valueOf(node.quantifier().name()),
            Decision.valueOf(node.decision().kind().name()),
            read.value(),
            on);
    if (read.sound() && on.size() == node.on().stream().distinct().count()) {
      checkNotVacuous(claim, place);
    }
    return claim;
  }

  private void checkNotVacuous(Claim claim, Place place) {
    List<Listener> where =
        listeners.stream()
            .filter(it -> claim.on().isEmpty() || claim.on().contains(it.name()))
            .toList();
    boolean noSession =
        !where.isEmpty() && where.stream().noneMatch(it -> hasSession(claim.conditions(), it));
    if (noSession || claim.conditions().to().isEmpty()) {
      problems.add(
          Fault.of(
                  CompilerCode.VACUOUS_CLAIM,
                  noSession
                      ? "no mail can meet the conditions of this claim: no listener that it speaks"
                          + " of offers such a session"
                      : "no mail can meet the conditions of this claim: it speaks of no domain",
                  "a claim must speak of some mail; change its conditions or remove it")
              .at(place));
    }
  }

  private boolean hasSession(Conditions conditions, Listener listener) {
    if (conditions.overTls() && !Sessions.mayUseTls(listener)) {
      return false;
    }
    PrincipalSet principals = conditions.principals();
    return principals.contains(new Identity.Anonymous())
        || Sessions.mayLogIn(listener) && !principals.isEmpty(membership);
  }
}

package org.relayc.compiler.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relayc.compiler.outline.Numbered;
import org.relayc.compiler.outline.Outline;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Outcome;
import org.relayc.compiler.problem.Problems;
import org.relayc.compiler.problem.Shown;
import org.relayc.compiler.sets.PolicySets;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.dsl.syntax.Statement;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.NextHop;
import org.relayc.model.policy.Route;

/** Where relayed and forwarded mail goes: the {@code route} statements. */
public final class Routes {
  private final PolicySets sets;
  private final Legs legs;
  private final Problems problems;
  private final Map<NamePattern, List<Claimed>> claimed = new HashMap<>();

  /** A leg that an earlier route has. */
  private record Claimed(Statement.Route route, NameSet domains) {}

  public Routes(PolicySets sets, Legs legs, Problems problems) {
    this.sets = sets;
    this.legs = legs;
    this.problems = problems;
  }

  public List<Route> routes(Outline outline) {
    return outline.routes().stream().map(this::route).toList();
  }

  private Route route(Numbered<Statement.Route> numbered) {
    Statement.Route it = numbered.node();
    Outcome<NameSet> domains = sets.domains(it.domains());
    List<Route.Leg> flat = domains.sound() ? legs.of(it.domains()) : List.of();
    checkConflicts(it, flat);
    NextHop via =
        it.via().map(hop -> Hops.nextHop(hop, problems)).orElseGet(NextHop.MailExchanger::new);
    Route.Tls tls =
        it.tls()
            .map(mode ->
                switch (mode) {
                  case OPTIONAL -> Route.Tls.OPTIONAL;
                  case REQUIRED -> Route.Tls.REQUIRED;
                })
            .orElse(Route.Tls.UNSAID);
    return new Route(numbered.id(), it.name().text(), flat, via, tls);
  }

  private void checkConflicts(Statement.Route route, List<Route.Leg> flat) {
    boolean told = false;
    for (Route.Leg leg : flat) {
      NameSet domains = NameSet.of(leg.pattern()).minus(leg.except());
      List<Claimed> earlier = claimed.computeIfAbsent(leg.pattern(), key -> new ArrayList<>());
      for (Claimed other : earlier) {
        if (!told && !other.domains.intersect(domains).isEmpty()) {
          told = true;
          tellConflict(route, other.route, leg.pattern());
        }
      }
      earlier.add(new Claimed(route, domains));
    }
  }

  private void tellConflict(Statement.Route route, Statement.Route other, NamePattern pattern) {
    String message =
        "the routes "
            + Shown.quoted(other.name().text())
            + " and "
            + Shown.quoted(route.name().text())
            + " are equally specific for "
            + Shown.quoted(text(pattern));
    problems.add(
        Diagnostic.of(CompilerCode.CONFLICTING_ROUTES, message, problems.placeOf(route.domains()))
            .label(problems.placeOf(other.domains()), "the other route")
            .help("take it out of one of the two, or put it behind its 'except'"));
  }

  static String text(NamePattern pattern) {
    return switch (pattern) {
      case NamePattern.Exactly it -> it.name().text();
      case NamePattern.Below it -> "*." + it.name();
      case NamePattern.Any ignored -> "any";
    };
  }
}

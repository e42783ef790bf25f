package org.relayc.compiler.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.compiler.outline.Numbered;
import org.relayc.compiler.outline.Outline;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Fault;
import org.relayc.compiler.problem.Outcome;
import org.relayc.compiler.problem.Problems;
import org.relayc.compiler.problem.Shown;
import org.relayc.compiler.sets.PolicySets;
import org.relayc.compiler.sets.WildcardCheck;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.dsl.syntax.SetExpression;
import org.relayc.dsl.syntax.Statement;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Deliver;
import org.relayc.model.policy.Forward;
import org.relayc.model.policy.NextHop;

/** What is accepted from anyone: the {@code deliver} and {@code forward} statements. */
public final class Acceptance {
  private final PolicySets sets;
  private final Problems problems;
  private final List<Taken> delivered = new ArrayList<>();
  private final List<Taken> forwarded = new ArrayList<>();

  /** Domains that one statement has taken. */
  private record Taken(SetExpression statement, NameSet domains, Optional<NextHop> via) {}

  public Acceptance(PolicySets sets, Problems problems) {
    this.sets = sets;
    this.problems = problems;
  }

  public List<Deliver> deliver(Outline outline) {
    List<Deliver> deliver = new ArrayList<>();
    for (Numbered<Statement.Deliver> it : outline.delivers()) {
      Outcome<NameSet> domains = domains("deliver", it.node().domains());
      if (domains.sound()) {
        delivered.add(new Taken(it.node().domains(), domains.value(), Optional.empty()));
      }
      deliver.add(new Deliver(it.id(), domains.value()));
    }
    return deliver;
  }

  /** To be asked for after {@link #deliver}. */
  public List<Forward> forward(Outline outline) {
    NameSet local = union(delivered);
    NameSet earlier = NameSet.EMPTY;
    List<Forward> forward = new ArrayList<>();
    for (Numbered<Statement.Forward> it : outline.forwards()) {
      Outcome<NameSet> domains = domains("forward", it.node().domains());
      Optional<NextHop> via = it.node().via().map(hop -> Hops.nextHop(hop, problems));
      Taken taken = new Taken(it.node().domains(), domains.value(), via);
      if (domains.sound()) {
        checkOverlap(taken, local, earlier);
        forwarded.add(taken);
        earlier = earlier.union(domains.value());
      }
      forward.add(new Forward(it.id(), domains.value(), via));
    }
    return forward;
  }

  private static NameSet union(List<Taken> statements) {
    return statements.stream().map(Taken::domains).reduce(NameSet.EMPTY, NameSet::union);
  }

  private void checkOverlap(Taken taken, NameSet local, NameSet earlier) {
    NameSet both = taken.domains.intersect(local);
    if (!both.isEmpty()) {
      tellOverlap(taken, first(delivered, both), "is both delivered here and forwarded");
      return;
    }
    if (taken.domains.intersect(earlier).isEmpty()) {
      return;
    }
    forwarded.stream()
        .filter(other -> !other.via.equals(taken.via))
        .filter(other -> !other.domains.intersect(taken.domains).isEmpty())
        .findFirst()
        .ifPresent(other -> tellOverlap(taken, other, "is forwarded to two places"));
  }

  private static Taken first(List<Taken> statements, NameSet domains) {
    return statements.stream()
        .filter(it -> !it.domains.intersect(domains).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private void tellOverlap(Taken taken, Taken other, String what) {
    String domain = shown(taken.domains.intersect(other.domains));
    problems.add(
        Diagnostic.of(
                CompilerCode.OVERLAPPING_DOMAINS,
                Shown.quoted(domain) + " " + what,
                problems.placeOf(taken.statement))
            .label(problems.placeOf(other.statement), "the other statement")
            .help("take it out of one of the two, or put it behind its 'except'"));
  }

  /** A name or pattern that is in a set. */
  private static String shown(NameSet set) {
    return set.entries().stream()
        .filter(NameSet.Entry::in)
        .map(entry -> Routes.text(entry.pattern()))
        .findFirst()
        .orElse("any");
  }

  private Outcome<NameSet> domains(String verb, SetExpression set) {
    Outcome<NameSet> domains = sets.accepted().of(set);
    if (domains.value().containsTheRest()) {
      problems.add(
          Fault.of(
              CompilerCode.OPEN_ENDED_DOMAINS,
              "'" + verb + "' would take every domain but some: an open relay by another name",
              "name the domains; to let some clients send anywhere, write 'allow relay'"),
          set);
      return Outcome.unsound(domains.value());
    }
    return WildcardCheck.of(domains, set, verb, problems);
  }
}

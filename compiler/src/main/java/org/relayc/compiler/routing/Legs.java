package org.relayc.compiler.routing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.relayc.compiler.listed.ListedSets;
import org.relayc.compiler.names.BuiltInNames;
import org.relayc.compiler.names.Defined;
import org.relayc.compiler.names.NameTable;
import org.relayc.compiler.sets.PolicySets;
import org.relayc.compiler.value.HostNames;
import org.relayc.compiler.value.Reading;
import org.relayc.dsl.syntax.SetExpression;
import org.relayc.dsl.syntax.SetItem;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.dsl.syntax.Statement;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Route;

/**
 * A route's set entry by entry, through all names: how specific an entry was written decides which
 * route a domain takes, so the canonical set, which knows only what is in it, is not enough.
 */
public final class Legs {
  private final PolicySets sets;
  private final NameTable names;
  private final ListedSets lists;

  /** A set that is still to be gone through, and what stands behind {@code except} above it. */
  private record Pending(SetExpression set, NameSet except) {}

  private record Seen(String name, NameSet except) {}

  public Legs(PolicySets sets, NameTable names, ListedSets lists) {
    this.sets = sets;
    this.names = names;
    this.lists = lists;
  }

  /** The legs of a set in which nothing is wrong. */
  List<Route.Leg> of(SetExpression set) {
    Map<NamePattern, NameSet> legs = new LinkedHashMap<>();
    Deque<Pending> pending = new ArrayDeque<>();
    Set<Seen> seen = new HashSet<>();
    pending.add(new Pending(set, NameSet.EMPTY));
    while (!pending.isEmpty()) {
      Pending next = pending.remove();
      NameSet except = next.except.union(sets.domains(next.set.except()).value());
      for (SetItem item : next.set.items()) {
        if (item instanceof SetItem.Reference reference) {
          String name = reference.name().text();
          if (seen.add(new Seen(name, except))) {
            expand(name, except, pending, legs);
          }
        } else {
          patterns(item).forEach(pattern -> add(pattern, except, legs));
        }
      }
    }
    List<Route.Leg> made = new ArrayList<>();
    legs.forEach((pattern, except) -> made.add(new Route.Leg(pattern, except)));
    return made;
  }

  private static void add(NamePattern pattern, NameSet except, Map<NamePattern, NameSet> legs) {
    legs.merge(pattern, except, NameSet::intersect);
  }

  private void expand(
      String name, NameSet except, Deque<Pending> pending, Map<NamePattern, NameSet> legs) {
    Optional<SetExpression> definition =
        names.find(name).flatMap(Defined::set).map(Statement.Definition::set);
    if (definition.isPresent()) {
      pending.add(new Pending(definition.get(), except));
    } else {
      addBuiltIn(builtIn(name), except, legs);
    }
  }

  private NameSet builtIn(String name) {
    return switch (name) {
      case BuiltInNames.LOCAL -> sets.accepted().local().value();
      case BuiltInNames.ACCEPTED -> sets.accepted().all().value();
      case BuiltInNames.EXTERNAL -> NameSet.ANY.minus(sets.accepted().all().value());
      default -> NameSet.ANY;
    };
  }

  private static void addBuiltIn(NameSet set, NameSet except, Map<NamePattern, NameSet> legs) {
    NameSet outside = except.union(NameSet.ANY.minus(set));
    set.entries().stream()
        .filter(NameSet.Entry::in)
        .forEach(entry -> add(entry.pattern(), outside, legs));
  }

  private List<NamePattern> patterns(SetItem item) {
    return switch (item) {
      case SetItem.Exactly it -> pattern(HostNames.name(it.hostName()), NamePattern.Exactly::new);
      case SetItem.Below it ->
          pattern(
              it.quoted() ? HostNames.nameOrLabel(it.hostName()) : HostNames.name(it.hostName()),
              NamePattern.Below::new);
      case SetItem.Listed it -> lists.patterns(it);
      default ->
          throw new IllegalStateException("in a " + SetKind.DOMAIN.keyword() + " set: " + item);
    };
  }

  private static List<NamePattern> pattern(
      Reading<DomainName> hostName, Function<DomainName, NamePattern> made) {
    return hostName instanceof Reading.Good<DomainName> good
        ? List.of(made.apply(good.value()))
        : List.of();
  }
}

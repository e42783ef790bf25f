package org.relayc.compiler.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.relayc.compiler.problem.Problems;
import org.relayc.diagnostics.source.Place;
import org.relayc.dsl.syntax.SetExpression;
import org.relayc.dsl.syntax.SetItem;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.dsl.syntax.Statement;

/** The order in which the sets of a policy have a meaning: each after all that it is made of. */
public final class SetOrder {
  /** Stands for all {@code deliver} statements, of which {@code local} is made. */
  public static final String DELIVER = "deliver";

  /** Stands for all {@code forward} statements. */
  public static final String FORWARD = "forward";

  /** The names that are always there and not the same in every policy. */
  private static final List<String> STATEMENT_SETS =
      List.of(BuiltInNames.LOCAL, BuiltInNames.ACCEPTED, BuiltInNames.EXTERNAL);

  private final NameTable names;
  private final Problems problems;
  private final Map<String, List<String>> madeOf = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  private SetOrder(NameTable names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  /** A set to be made. */
  public sealed interface Step {
    String name();

    /** It is made of itself, which has been told, and so has no meaning. */
    boolean circular();
  }

  /** A named set. */
  public record Set(String name, boolean circular, Statement.Definition definition)
      implements Step {}

  /**
   * The domains of the {@code deliver} and {@code forward} statements, or a name that is always
   * there and made of them.
   */
  public record Accepted(String name, boolean circular) implements Step {}

  public static List<Step> of(NameTable names, List<Statement> statements, Problems problems) {
    SetOrder order = new SetOrder(names, problems);
    order.addDefinitions();
    order.addDomains(statements);
    return order.steps();
  }

  private void addDefinitions() {
    names
        .sets()
        .forEach(it -> {
          Statement.Definition set = it.getValue();
          madeOf.put(it.getKey(), parts(set.set(), set.kind()));
          places.put(it.getKey(), problems.placeOf(set.name()));
        });
  }

  private void addDomains(List<Statement> statements) {
    madeOf.put(DELIVER, new ArrayList<>());
    madeOf.put(FORWARD, new ArrayList<>());
    for (Statement statement : statements) {
      if (statement instanceof Statement.Deliver deliver) {
        addDomains(DELIVER, deliver.domains());
      } else if (statement instanceof Statement.Forward forward) {
        addDomains(FORWARD, forward.domains());
      }
    }
    madeOf.put(BuiltInNames.LOCAL, List.of(DELIVER));
    madeOf.put(BuiltInNames.ACCEPTED, List.of(DELIVER, FORWARD));
    madeOf.put(BuiltInNames.EXTERNAL, List.of(BuiltInNames.ACCEPTED));
  }

  private void addDomains(String statement, SetExpression domains) {
    places.putIfAbsent(statement, problems.placeOf(domains));
    madeOf
        .computeIfAbsent(statement, key -> new ArrayList<>())
        .addAll(parts(domains, SetKind.DOMAIN));
  }

  private List<String> parts(SetExpression set, SetKind kind) {
    return Stream.concat(set.items().stream(), set.except().stream())
        .flatMap(item -> item instanceof SetItem.Reference it ? Stream.of(it) : Stream.of())
        .map(reference -> reference.name().text())
        .filter(name -> names.isSet(name, kind))
        .filter(name -> !BuiltInNames.has(kind, name) || STATEMENT_SETS.contains(name))
        .toList();
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (List<String> component : Components.of(madeOf)) {
      boolean circular = component.size() > 1 || isMadeOfItself(component.get(0));
      if (circular) {
        problems.add(Circle.in(new HashSet<>(component), madeOf, places));
      }
      component.forEach(name -> steps.add(step(name, circular)));
    }
    return steps;
  }

  private Step step(String name, boolean circular) {
    return names
        .find(name)
        .flatMap(Defined::set)
        .<Step>map(definition -> new Set(name, circular, definition))
        .orElseGet(() -> new Accepted(name, circular));
  }

  private boolean isMadeOfItself(String name) {
    return madeOf.getOrDefault(name, List.of()).contains(name);
  }
}

package org.relayc.compiler.sets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relayc.compiler.names.BuiltInNames;
import org.relayc.compiler.names.NameTable;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.compiler.problem.Fault;
import org.relayc.compiler.problem.Outcome;
import org.relayc.compiler.problem.Problems;
import org.relayc.compiler.problem.Shown;
import org.relayc.dsl.syntax.Name;
import org.relayc.dsl.syntax.SetExpression;
import org.relayc.dsl.syntax.SetItem;

/** Evaluates the set expressions of one kind, the sets of names before those made of them. */
final class SetEvaluator<S> {
  private final Algebra<S> algebra;
  private final NameTable names;
  private final Problems problems;
  private final Map<String, Outcome<S>> known = new LinkedHashMap<>();

  SetEvaluator(Algebra<S> algebra, NameTable names, Problems problems) {
    this.algebra = algebra;
    this.names = names;
    this.problems = problems;
  }

  void define(String name, SetExpression set) {
    known.put(name, evaluate(set));
  }

  void define(String name, Outcome<S> set) {
    known.put(name, set);
  }

  /** A name that has no meaning, which has been told. */
  void defineUnsound(String name) {
    known.put(name, Outcome.unsound(algebra.empty()));
  }

  /** Lets go of a set that nothing more is made of. */
  void forget(String name) {
    known.remove(name);
  }

  /** Every set that has a name and a meaning, in the order of their making. */
  Map<String, S> named() {
    Map<String, S> named = new LinkedHashMap<>();
    known.forEach((name, set) -> {
      if (set.sound()) {
        named.put(name, set.value());
      }
    });
    return named;
  }

  Outcome<S> evaluate(SetExpression expression) {
    Outcome<S> items = union(expression.items());
    if (expression.except().isEmpty()) {
      return checked(items, expression, items);
    }
    Outcome<S> except = union(expression.except());
    Outcome<S> rest =
        new Outcome<>(
            algebra.minus(items.value(), except.value()), items.sound() && except.sound());
    return checked(rest, expression, items);
  }

  private Outcome<S> checked(Outcome<S> set, SetExpression expression, Outcome<S> items) {
    if (set.sound() && algebra.isTooDeep(set.value(), expression)) {
      return Outcome.unsound(algebra.empty());
    }
    if (!set.sound() || !algebra.isEmpty(set.value()) || isMadeOfEmptyNames(expression, items)) {
      return set;
    }
    problems.add(
        Fault.of(
            CompilerCode.EMPTY_SET,
            "the set " + Shown.quoted(written(expression)) + " is empty",
            algebra.cureOfEmptiness()),
        expression);
    return Outcome.unsound(set.value());
  }

  /** The names that are always there may be empty; other empty names have been told of. */
  private boolean isMadeOfEmptyNames(SetExpression expression, Outcome<S> items) {
    return expression.items().stream().allMatch(SetItem.Reference.class::isInstance)
        && algebra.isEmpty(items.value());
  }

  private String written(SetExpression expression) {
    return problems.placeOf(expression).text().replaceAll("\\s+", " ");
  }

  /** The union of a list that may be empty. */
  Outcome<S> union(List<SetItem> items) {
    if (items.size() == 1 && items.get(0) instanceof SetItem.Reference reference) {
      return named(reference.name());
    }
    Algebra.Gathering<S> gathering = algebra.gathering();
    boolean sound = true;
    for (SetItem item : items) {
      if (item instanceof SetItem.Reference reference) {
        Outcome<S> set = named(reference.name());
        gathering.add(set.value());
        sound &= set.sound();
      } else {
        sound &= gathering.add(item);
      }
    }
    return new Outcome<>(gathering.union(), sound);
  }

  private Outcome<S> named(Name name) {
    if (!names.resolves(name, algebra.kind())) {
      return Outcome.unsound(algebra.empty());
    }
    Outcome<S> set = known.get(name.text());
    if (set == null && BuiltInNames.has(algebra.kind(), name.text())) {
      set = Outcome.sound(algebra.builtIn(name.text()));
      known.put(name.text(), set);
    }
    if (set == null) {
      throw new IllegalStateException("'" + name.text() + "' is asked for before it is made");
    }
    return set;
  }
}

package org.relayc.lint.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Says what a set is by the names of others.
 *
 * @param any everything
 * @param spelled a set without any name, cut short where it is long
 */
record Naming<S>(
    Map<String, S> names,
    S any,
    BinaryOperator<S> minus,
    Predicate<S> isEmpty,
    Function<S, String> spelled) {
  private static final Comparator<String> WHOLE_THEN_SHORT =
      Comparator.comparing((String text) -> text.contains("…")).thenComparing(String::length);

  /**
   * A name, or one without another; else the shortest of several names with what is left, all
   * spelled out, and everything without what is missing.
   */
  String of(S set) {
    return named(set)
        .or(() -> without(set))
        .orElseGet(() ->
            Stream.of(
                    several(set).orElseGet(() -> spelled.apply(set)),
                    spelled.apply(set),
                    "any except " + spelled.apply(minus.apply(any, set)))
                .min(WHOLE_THEN_SHORT)
                .orElseThrow());
  }

  private Optional<String> named(S set) {
    if (set.equals(any)) {
      return Optional.of("any");
    }
    return names.entrySet().stream()
        .filter(name -> name.getValue().equals(set))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** {@code internet except partners}. */
  private Optional<String> without(S set) {
    for (Map.Entry<String, S> name : names.entrySet()) {
      if (isSubset(set, name.getValue())) {
        Optional<String> rest = named(minus.apply(name.getValue(), set));
        if (rest.isPresent()) {
          return Optional.of(name.getKey() + " except " + rest.get());
        }
      }
    }
    return named(minus.apply(any, set)).map(rest -> "any except " + rest);
  }

  /** {@code printers, offices, 192.0.2.7}. */
  private Optional<String> several(S set) {
    List<String> parts = new ArrayList<>();
    S rest = set;
    for (Map.Entry<String, S> name : names.entrySet()) {
      S part = name.getValue();
      boolean isNews = !isEmpty.test(minus.apply(part, minus.apply(set, rest)));
      if (!isEmpty.test(part) && isSubset(part, set) && isNews) {
        parts.add(name.getKey());
        rest = minus.apply(rest, part);
      }
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    if (!isEmpty.test(rest)) {
      parts.add(spelled.apply(rest));
    }
    return Optional.of(String.join(", ", parts));
  }

  private boolean isSubset(S part, S whole) {
    return isEmpty.test(minus.apply(part, whole));
  }
}

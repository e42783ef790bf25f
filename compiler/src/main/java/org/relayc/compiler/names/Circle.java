package org.relayc.compiler.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relayc.compiler.problem.CompilerCode;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;

/** Shows how a set is made of itself. */
final class Circle {
  private static final int MOST_SHOWN = 10;

  private Circle() {}

  /**
   * A shortest circle through the first name of the text that is in one.
   *
   * @param component names that are all made of each other
   */
  static Diagnostic in(
      Set<String> component, Map<String, List<String>> madeOf, Map<String, Place> places) {
    String first = places.keySet().stream().filter(component::contains).findFirst().orElseThrow();
    List<String> path = path(first, component, madeOf);
    Place place = places.getOrDefault(first, places.values().iterator().next());
    Diagnostic told =
        Diagnostic.of(
                CompilerCode.CIRCULAR_DEFINITION,
                "'" + first + "' is made of itself: " + shown(path),
                place)
            .help("take one of these names out of the definition of another");
    for (String name : path.subList(1, Math.min(path.size() - 1, MOST_SHOWN))) {
      Place other = places.get(name);
      told = other == null ? told : told.label(other, "'" + name + "' is made here");
    }
    return told;
  }

  private static List<String> path(
      String first, Set<String> component, Map<String, List<String>> madeOf) {
    Map<String, String> cameFrom = new HashMap<>();
    Deque<String> next = new ArrayDeque<>(List.of(first));
    while (!next.isEmpty()) {
      String at = next.remove();
      for (String part : madeOf.getOrDefault(at, List.of())) {
        if (part.equals(first)) {
          return backFrom(at, first, cameFrom);
        }
        if (component.contains(part) && cameFrom.putIfAbsent(part, at) == null) {
          next.add(part);
        }
      }
    }
    throw new IllegalStateException("no circle through " + first);
  }

  private static List<String> backFrom(String last, String first, Map<String, String> cameFrom) {
    List<String> path = new ArrayList<>(List.of(first));
    for (String at = last; !at.equals(first); at = cameFrom.getOrDefault(at, first)) {
      path.add(at);
    }
    path.add(first);
    Collections.reverse(path);
    return path;
  }

  private static String shown(List<String> path) {
    if (path.size() <= MOST_SHOWN) {
      return String.join(" -> ", path);
    }
    List<String> ends = new ArrayList<>(path.subList(0, MOST_SHOWN - 2));
    ends.add("...");
    ends.add(path.get(path.size() - 1));
    return String.join(" -> ", ends);
  }
}

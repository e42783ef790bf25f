package org.relayc.compiler.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The strongly connected components of a graph, each after those it leads to: Tarjan's algorithm
 * with a stack of its own, since names may be chained deeper than a thread's stack.
 */
final class Components {
  private final Map<String, List<String>> edges;
  private final Map<String, Integer> index = new HashMap<>();
  private final Map<String, Integer> lowest = new HashMap<>();
  private final Deque<String> pending = new ArrayDeque<>();
  private final Set<String> isPending = new HashSet<>();
  private final Deque<Visit> visits = new ArrayDeque<>();
  private final List<List<String>> components = new ArrayList<>();

  private record Visit(String node, Iterator<String> next) {}

  private Components(Map<String, List<String>> edges) {
    this.edges = edges;
  }

  static List<List<String>> of(Map<String, List<String>> edges) {
    Components search = new Components(edges);
    for (String node : edges.keySet()) {
      if (!search.index.containsKey(node)) {
        search.searchFrom(node);
      }
    }
    return search.components;
  }

  private void searchFrom(String root) {
    enter(root);
    while (!visits.isEmpty()) {
      Visit visit = visits.peek();
      if (visit.next.hasNext()) {
        follow(visit.node, visit.next.next());
      } else {
        visits.pop();
        leave(visit.node);
      }
    }
  }

  private void enter(String node) {
    int number = index.size();
    index.put(node, number);
    lowest.put(node, number);
    pending.push(node);
    isPending.add(node);
    visits.push(new Visit(node, edges.getOrDefault(node, List.of()).iterator()));
  }

  private void follow(String from, String to) {
    Integer number = index.get(to);
    if (number == null) {
      enter(to);
    } else if (isPending.contains(to)) {
      lowest.merge(from, number, Math::min);
    }
  }

  private void leave(String node) {
    int low = lowest.getOrDefault(node, 0);
    if (low == index.getOrDefault(node, 0)) {
      components.add(popUntil(node));
    }
    Visit parent = visits.peek();
    if (parent != null) {
      lowest.merge(parent.node, low, Math::min);
    }
  }

  private List<String> popUntil(String node) {
    List<String> component = new ArrayList<>();
    String popped;
    do {
      popped = pending.pop();
      isPending.remove(popped);
      component.add(popped);
    } while (!popped.equals(node));
    return component;
  }
}

package org.relayc.emitters.postfix.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The main.cf of an existing configuration: its parameters, the last of each name. */
public final class BaseMain {
  /** Begins the names of our own classes and parameters: the base may be our own earlier output. */
  private static final String OURS = "relayc_";

  private final Map<String, LogicalLine> parameters = new LinkedHashMap<>();
  private final List<String> strange = new ArrayList<>();

  public BaseMain(String text) {
    for (LogicalLine line : LogicalLine.parse(text)) {
      int equals = line.text().indexOf('=');
      String name = equals < 0 ? "" : line.text().substring(0, equals).strip();
      if (name.isEmpty()) {
        strange.add(line.text());
      } else {
        parameters.remove(name);
        if (!name.startsWith(OURS)) {
          parameters.put(name, line);
        }
      }
    }
  }

  /** The value of a parameter, unexpanded. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(parameters.get(name))
        .map(line -> line.text().substring(line.text().indexOf('=') + 1).strip());
  }

  /** The elements of a list, without what an earlier run of relayc put there. */
  public Optional<String> listOf(String name) {
    // Blanks inside braces part no elements, and we never write braces.
    return value(name)
        .map(text -> text.contains("{") ? text : withoutOurs(text))
        .filter(text -> !text.isEmpty());
  }

  private static String withoutOurs(String list) {
    return Arrays.stream(list.split("[, \t]+", -1))
        .filter(element -> !element.isEmpty() && !element.contains(OURS))
        .collect(Collectors.joining(", "));
  }

  public boolean has(String name) {
    return parameters.containsKey(name);
  }

  /** The lines of all parameters but some, with their comments, as they stood. */
  public String without(Set<String> names) {
    StringBuilder kept = new StringBuilder();
    parameters.forEach((name, line) -> {
      if (!names.contains(name)) {
        kept.append(line.comment()).append(line.raw());
      }
    });
    return kept.toString();
  }

  /** Which of some parameters it has. */
  public SortedSet<String> among(Set<String> names) {
    SortedSet<String> found = new TreeSet<>(parameters.keySet());
    found.retainAll(names);
    return found;
  }

  /** Lines that are no parameter; Postfix would not start with them. */
  public List<String> strangeLines() {
    return List.copyOf(strange);
  }
}

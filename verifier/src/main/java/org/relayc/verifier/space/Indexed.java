package org.relayc.verifier.space;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Different values, numbered from 0 in the order of adding. */
final class Indexed<T> {
  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> values = new ArrayList<>();

  void add(T value) {
    if (numbers.putIfAbsent(value, values.size()) == null) {
      values.add(value);
    }
  }

  List<T> values() {
    return List.copyOf(values);
  }

  int number(T value) {
    Integer number = numbers.get(value);
    if (number == null) {
      throw new IllegalArgumentException("a question that the space was not made for");
    }
    return number;
  }
}

package org.relayc.emitters.exchange.shell.script;

import java.util.List;
import java.util.Map;

/** A value of the policy in a script. */
sealed interface DataValue {
  int line();

  /** A text between single quotes. */
  record Text(String text, int line) implements DataValue {}

  /** {@code $true} or {@code $false}. */
  record Flag(boolean flag, int line) implements DataValue {}

  /** {@code @( … )}, an element a line. */
  record Items(List<DataValue> elements, int line) implements DataValue {
    public Items {
      elements = List.copyOf(elements);
    }
  }

  /** {@code @{ … }}. */
  record Table(Map<String, DataValue> fields, int line) implements DataValue {}
}

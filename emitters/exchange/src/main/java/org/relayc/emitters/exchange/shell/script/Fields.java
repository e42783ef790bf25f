package org.relayc.emitters.exchange.shell.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.relayc.emitters.api.finding.Findings;

/** The fields of a table, each of which must be known and is taken once. */
final class Fields {
  private final Map<String, DataValue> left;
  private final int line;

  private Fields(Map<String, DataValue> fields, int line) {
    this.left = new LinkedHashMap<>(fields);
    this.line = line;
  }

  static Fields of(DataValue value) throws ScriptFault {
    if (value instanceof DataValue.Table(Map<String, DataValue> fields, int line)) {
      return new Fields(fields, line);
    }
    throw new ScriptFault(value.line(), "a table is wanted here");
  }

  int line() {
    return line;
  }

  private DataValue take(String name) throws ScriptFault {
    DataValue value = left.remove(name);
    if (value == null) {
      throw new ScriptFault(line, name + " is missing");
    }
    return value;
  }

  String text(String name) throws ScriptFault {
    return text(take(name));
  }

  private static String text(DataValue value) throws ScriptFault {
    if (value instanceof DataValue.Text(String text, int line)) {
      return text;
    }
    throw new ScriptFault(value.line(), "a text is wanted here");
  }

  boolean flag(String name) throws ScriptFault {
    DataValue value = take(name);
    if (value instanceof DataValue.Flag(boolean flag, int line)) {
      return flag;
    }
    throw new ScriptFault(value.line(), "$true or $false is wanted here");
  }

  List<DataValue> items(String name) throws ScriptFault {
    DataValue value = take(name);
    if (value instanceof DataValue.Items(List<DataValue> elements, int line)) {
      return elements;
    }
    throw new ScriptFault(value.line(), "a list is wanted here");
  }

  List<String> texts(String name) throws ScriptFault {
    List<String> texts = new ArrayList<>();
    for (DataValue element : items(name)) {
      texts.add(text(element));
    }
    return texts;
  }

  /** One of the words of an enumeration. */
  static <E extends Enum<E>> E word(Class<E> type, Function<E, String> word, String text, int line)
      throws ScriptFault {
    for (E each : type.getEnumConstants()) {
      if (word.apply(each).equals(text)) {
        return each;
      }
    }
    throw new ScriptFault(
        line, "'" + Findings.shown(text) + "' is no word that relayc writes here");
  }

  void end() throws ScriptFault {
    if (!left.isEmpty()) {
      throw new ScriptFault(
          line,
          Findings.shown(left.keySet().iterator().next()) + " is no field that relayc writes");
    }
  }
}

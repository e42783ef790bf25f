package org.relayc.emitters.postfix.live.instance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The settings of a main.cf, in the order of its text (postconf(5), 3.7: the last one wins). */
record MainCf(Map<String, String> settings) {
  static MainCf parse(String text) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (String line : LogicalLines.of(text)) {
      int equals = line.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("no '=' in main.cf line '" + line + "'");
      }
      settings.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
    }
    return new MainCf(settings);
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(settings.get(name));
  }

  MainCf with(Map<String, String> others) {
    Map<String, String> merged = new LinkedHashMap<>(settings);
    merged.putAll(others);
    return new MainCf(merged);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    settings.forEach((name, value) -> text.append(name).append(" = ").append(value).append('\n'));
    return text.toString();
  }
}

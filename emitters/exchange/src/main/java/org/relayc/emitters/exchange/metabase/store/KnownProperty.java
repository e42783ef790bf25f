package org.relayc.emitters.exchange.metabase.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.relayc.emitters.api.Setting;

/**
 * A property that keys of the SMTP service may hold (IIS 6.0).
 *
 * @param inherited keys below have it too unless an export says otherwise
 * @param secret its value must not be shown
 * @param bits the names of its bits, in lower case, where it has some
 * @param status what it has to do with who may relay, where it is set
 * @param neutral the text at which it has nothing to do with it
 * @param because why it is not modelled; empty for the others
 */
public record KnownProperty(
    String name,
    int id,
    PropertyType type,
    boolean inherited,
    boolean secret,
    Map<String, Long> bits,
    Setting.Status status,
    String neutral,
    String because) {
  private static final int COLUMNS = 8;

  public KnownProperty {
    bits = Map.copyOf(bits);
  }

  static KnownProperty parse(String line) {
    List<String> columns = List.of(line.split("\t", -1));
    if (columns.size() != COLUMNS) {
      throw new IllegalStateException("properties.tsv: " + line);
    }
    Set<String> flags = Set.of(columns.get(3).split(" "));
    return new KnownProperty(
        columns.get(0),
        Integer.parseInt(columns.get(1)),
        PropertyType.valueOf(columns.get(2)),
        flags.contains("inherited"),
        flags.contains("secret"),
        bits(columns.get(4)),
        Setting.Status.valueOf(columns.get(5)),
        columns.get(6),
        columns.get(7));
  }

  private static Map<String, Long> bits(String text) {
    Map<String, Long> bits = new HashMap<>();
    for (String bit : text.isEmpty() ? List.<String>of() : List.of(text.split(" "))) {
      int equals = bit.indexOf('=');
      bits.put(
          bit.substring(0, equals).toLowerCase(Locale.ROOT),
          Long.parseLong(bit.substring(equals + 1)));
    }
    return bits;
  }
}

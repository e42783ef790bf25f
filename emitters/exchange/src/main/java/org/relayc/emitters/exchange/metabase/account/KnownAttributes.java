package org.relayc.emitters.exchange.metabase.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relayc.emitters.api.Setting.Status;

/** What attributes of virtual servers, connectors and recipient policies have to do with relay. */
final class KnownAttributes {
  private static final Map<String, Known> ALL = load();

  private KnownAttributes() {}

  /** An attribute's status where it is set, and why it is not modelled. */
  record Known(Status status, String because) {}

  static Optional<Known> find(String name) {
    return Optional.ofNullable(ALL.get(name.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Known> load() {
    try (InputStream file = KnownAttributes.class.getResourceAsStream("attributes.tsv")) {
      if (file == null) {
        throw new IllegalStateException("attributes.tsv is missing");
      }
      Map<String, Known> all = new HashMap<>();
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(columns ->
              all.put(
                  columns[0].toLowerCase(Locale.ROOT),
                  new Known(Status.valueOf(columns[1]), columns[2])));
      return Map.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

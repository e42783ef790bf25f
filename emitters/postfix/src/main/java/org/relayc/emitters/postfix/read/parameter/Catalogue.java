package org.relayc.emitters.postfix.read.parameter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relayc.emitters.api.Setting;

/** Every parameter that Postfix 3.4 to 3.11 knows by itself. */
public final class Catalogue {
  private static final Map<String, KnownParameter> ALL = load();

  private Catalogue() {}

  public static Optional<KnownParameter> find(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /** The names of those with a status, in alphabetical order. */
  public static List<String> with(Setting.Status status) {
    return ALL.values().stream()
        .filter(known -> known.status() == status)
        .map(KnownParameter::name)
        .sorted()
        .toList();
  }

  private static Map<String, KnownParameter> load() {
    try (InputStream file = Catalogue.class.getResourceAsStream("settings.tsv")) {
      if (file == null) {
        throw new IllegalStateException("settings.tsv is missing");
      }
      Map<String, KnownParameter> all = new HashMap<>();
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(KnownParameter::parse)
          .forEach(known -> all.put(known.name(), known));
      return Map.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

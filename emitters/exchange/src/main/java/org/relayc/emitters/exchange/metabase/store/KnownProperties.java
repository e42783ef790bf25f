package org.relayc.emitters.exchange.metabase.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every property that keys of the SMTP service may hold (MBSchema.xml, IIS 6.0). */
public final class KnownProperties {
  private static final Map<Integer, KnownProperty> BY_ID = new HashMap<>();
  private static final Map<String, KnownProperty> BY_NAME = new HashMap<>();

  static {
    for (KnownProperty known : load()) {
      BY_ID.put(known.id(), known);
      BY_NAME.put(known.name().toLowerCase(Locale.ROOT), known);
    }
  }

  private KnownProperties() {}

  public static Optional<KnownProperty> find(int id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** By name, whatever its case. */
  public static Optional<KnownProperty> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }

  private static List<KnownProperty> load() {
    try (InputStream file = KnownProperties.class.getResourceAsStream("properties.tsv")) {
      if (file == null) {
        throw new IllegalStateException("properties.tsv is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(KnownProperty::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

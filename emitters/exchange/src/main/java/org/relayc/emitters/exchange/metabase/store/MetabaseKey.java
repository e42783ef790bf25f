package org.relayc.emitters.exchange.metabase.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.source.FilePlace;

/**
 * A key of the metabase.
 *
 * @param type the name of its element, for example {@code IIsSmtpServer}
 * @param properties by name, in the order they stand
 */
public record MetabaseKey(
    Location location, String type, Map<String, Property> properties, FilePlace place) {
  public MetabaseKey {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  /** What the key itself holds under a name. */
  public Optional<Property> find(String name) {
    return Optional.ofNullable(properties.get(name));
  }
}

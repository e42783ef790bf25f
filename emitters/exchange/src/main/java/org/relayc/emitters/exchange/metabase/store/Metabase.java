package org.relayc.emitters.exchange.metabase.store;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of the SMTP service and of what is above it. */
public final class Metabase {
  private final Map<Location, MetabaseKey> keys;
  private final List<String> unshown;

  public Metabase(Map<Location, MetabaseKey> keys) {
    this(keys, List.of());
  }

  /**
   * Keys of an export that does not show all.
   *
   * @param unshown what it does not show and might decide, a fragment each with its place
   */
  public Metabase(Map<Location, MetabaseKey> keys, List<String> unshown) {
    this.keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    this.unshown = List.copyOf(unshown);
  }

  public List<String> unshown() {
    return unshown;
  }

  /** In the order they stand. */
  public Collection<MetabaseKey> keys() {
    return keys.values();
  }

  public Optional<MetabaseKey> find(Location location) {
    return Optional.ofNullable(keys.get(location));
  }

  /** What holds at a place: its own property, or the nearest one above that is inherited. */
  public Optional<Property> find(Location location, String name) {
    Optional<Property> own = find(location).flatMap(key -> key.find(name));
    Optional<Location> above = location.parent();
    while (own.isEmpty() && above.isPresent()) {
      own = above.flatMap(this::find).flatMap(key -> key.find(name)).filter(Property::inherited);
      above = above.get().parent();
    }
    return own;
  }
}

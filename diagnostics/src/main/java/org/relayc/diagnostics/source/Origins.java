package org.relayc.diagnostics.source;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where things were written, kept beside them and never inside, so that equal things are equal
 * wherever they were written.
 */
public final class Origins<K> {
  private final Map<K, Place> places;

  private Origins(Map<K, Place> places) {
    this.places = places;
  }

  /** For keys that are compared by value. */
  public static <K> Origins<K> byValue() {
    return new Origins<>(new HashMap<>());
  }

  /** For nodes of a tree: two nodes of the same text are two keys. */
  public static <K> Origins<K> byIdentity() {
    return new Origins<>(new IdentityHashMap<>());
  }

  public void put(K key, Place place) {
    places.put(key, place);
  }

  public void putAll(Origins<? extends K> others) {
    places.putAll(others.places);
  }

  public boolean has(K key) {
    return places.containsKey(key);
  }

  /** The place of a key that was put in; anything else is an error of ours. */
  public Place of(K key) {
    return Objects.requireNonNull(places.get(key), () -> "no origin for " + key);
  }
}

package org.relayc.emitters.exchange.metabase.store;

import java.util.OptionalInt;
import org.relayc.emitters.exchange.metabase.source.FilePlace;

/**
 * What a key holds under one name.
 *
 * @param id empty where the export has a name only, and one that we do not know
 * @param name as we know it by its identifier, else as it stands
 * @param text the value as it stands; empty if it is a secret
 * @param inherited keys below have it too, unless they have their own
 * @param place the line at which its key begins, or its own {@code Custom}
 */
public record Property(
    OptionalInt id,
    String name,
    PropertyType type,
    String text,
    boolean secret,
    boolean inherited,
    FilePlace place) {
  /** What the text says as a value of its type. */
  public PropertyValue value() {
    return secret ? new PropertyValue.Secret() : ValueText.read(this);
  }
}

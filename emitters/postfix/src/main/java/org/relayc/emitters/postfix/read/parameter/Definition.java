package org.relayc.emitters.postfix.read.parameter;

import java.util.Optional;
import org.relayc.diagnostics.source.Place;

/**
 * A parameter's text as it was set, before its expansion.
 *
 * @param place where; empty for a default
 * @param unknown why the server may see another text
 */
public record Definition(String text, Optional<Place> place, Optional<String> unknown) {
  /** What a file says. */
  public static Definition at(String text, Place place) {
    return new Definition(text, Optional.of(place), Optional.empty());
  }

  static Definition builtIn(String text) {
    return new Definition(text, Optional.empty(), Optional.empty());
  }

  static Definition guessed(String text, String why) {
    return new Definition(text, Optional.empty(), Optional.of(why));
  }
}

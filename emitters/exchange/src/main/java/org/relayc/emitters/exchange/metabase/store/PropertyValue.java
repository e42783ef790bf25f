package org.relayc.emitters.exchange.metabase.store;

import java.util.List;

/** The value of a property. */
public sealed interface PropertyValue {
  /** A number of 32 bits without sign, or the sum of named bits. */
  record Number(long value) implements PropertyValue {}

  /** Yes or no. */
  record Truth(boolean value) implements PropertyValue {}

  /** A text. */
  record Text(String value) implements PropertyValue {}

  /** Several texts. */
  record Texts(List<String> values) implements PropertyValue {
    public Texts {
      values = List.copyOf(values);
    }
  }

  /**
   * Bytes.
   *
   * @param hex two digits each, none for no bytes
   */
  record Bytes(String hex) implements PropertyValue {}

  /** What only the machine that wrote it can read, and nobody should. */
  record Secret() implements PropertyValue {}

  /**
   * A text that is no value of its type.
   *
   * @param reason a message fragment that names it
   */
  record Unreadable(String reason) implements PropertyValue {}
}

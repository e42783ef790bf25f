package org.relayc.emitters.postfix.configuration;

import java.util.Optional;
import org.relayc.diagnostics.source.Place;

/** The parameters that a process sees: options of its service, main.cf, defaults, in this order. */
public interface Parameters {
  /** A parameter's value; of one that neither a file nor Postfix knows, an empty text. */
  Value of(String name);

  /**
   * A value with every {@code $name} in it replaced.
   *
   * @param place where it was set; empty for a default
   * @param unknown why the server may see another text than this, a fragment: "it depends on the
   *     addresses of the host"; empty where the text is what it sees
   */
  record Value(String text, Optional<Place> place, Optional<String> unknown) {
    public boolean isSet() {
      return place.isPresent();
    }

    /** False where nothing may be proved from the text. */
    public boolean isKnown() {
      return unknown.isEmpty();
    }
  }
}

package org.relayc.emitters.postfix.read.parameter;

import java.util.Optional;

/** Finds parameters by name. */
@FunctionalInterface
interface Definitions {
  /** A parameter as it is set or built in; empty for a name that nobody knows. */
  Optional<Definition> find(String name);
}

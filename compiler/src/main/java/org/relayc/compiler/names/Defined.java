package org.relayc.compiler.names;

import java.util.Optional;
import org.relayc.diagnostics.source.Place;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.dsl.syntax.Statement;

/**
 * A name that a policy defines.
 *
 * @param what the word that defines it: {@code network}, {@code listener}
 * @param place of the name itself
 */
public record Defined(String what, Place place, Optional<Statement.Definition> set) {
  boolean isSetOf(SetKind kind) {
    return set.map(definition -> definition.kind() == kind).orElse(false);
  }
}

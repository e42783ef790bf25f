package org.relayc.compiler.outline;

import java.util.Optional;
import org.relayc.dsl.syntax.Name;
import org.relayc.dsl.syntax.Rule;
import org.relayc.model.policy.ClauseId;

/**
 * A rule with its number.
 *
 * @param listener the name of the listener that it stands in, if it does
 */
public record NumberedRule(ClauseId id, Rule node, Optional<Name> listener) {}

package org.relayc.emitters.api;

import java.util.Optional;
import org.relayc.model.policy.ClauseId;

/**
 * Something a policy says that a target cannot.
 *
 * @param clause the statement concerned, empty where it is the whole policy
 * @param message what cannot be said and why, a fragment that names the target
 * @param help what the author can do instead
 * @param lost what a narrower result leaves out, or empty where narrowing is no way out
 */
public record Shortfall(
    Optional<ClauseId> clause, String message, String help, Optional<String> lost) {}

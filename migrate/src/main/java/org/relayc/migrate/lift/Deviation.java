package org.relayc.migrate.lift;

/**
 * Something in which a policy is narrower than what it was made from.
 *
 * @param key what it is about: {@code server.1.relay-list}
 * @param reason why, a fragment
 * @param isAsked true where an administrator's answer would settle it
 */
public record Deviation(String key, String reason, boolean isAsked) {}

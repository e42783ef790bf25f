package org.relayc.migrate.harden;

/**
 * A setting that lets people relay whom nobody means, and how it is closed.
 *
 * @param key what it is about: {@code server.1.relay-list}
 * @param what it does, a sentence without its full stop
 * @param cure where the dialog is and what to do there, likewise
 */
public record Trap(String key, String what, String cure) {}

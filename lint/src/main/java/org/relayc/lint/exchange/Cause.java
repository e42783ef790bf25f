package org.relayc.lint.exchange;

import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.lint.finding.LintCode;

/**
 * Something that may make an open relay by itself.
 *
 * @param key of the setting: {@code server.1.relay-list}
 * @param alone the same servers with nothing else that lets anyone relay
 */
record Cause(LintCode code, String key, String message, String help, LegacyServer alone) {}

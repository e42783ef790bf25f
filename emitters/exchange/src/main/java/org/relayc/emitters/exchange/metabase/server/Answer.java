package org.relayc.emitters.exchange.metabase.server;

import java.util.Optional;

/**
 * Something that is so or is not, where an export says it or an administrator does.
 *
 * @param key what to answer for: {@code connector.internet.relay}
 * @param known empty where nobody has said it
 */
public record Answer(String key, Optional<Boolean> known) {
  public static Answer of(String key, boolean known) {
    return new Answer(key, Optional.of(known));
  }

  /** To be asked for, and never guessed in the permissive direction. */
  public static Answer unknown(String key) {
    return new Answer(key, Optional.empty());
  }
}

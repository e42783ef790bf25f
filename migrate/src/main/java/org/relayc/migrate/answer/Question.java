package org.relayc.migrate.answer;

/**
 * Something that no export tells.
 *
 * @param key what to answer for: {@code connector.internet.relay}
 * @param text in the words of the dialogs
 * @param values what an answer looks like
 */
public record Question(String key, String text, String values) {
  static final String TRUTH = "yes or no";
  static final String LIST = "nobody; 10.0.0.0/8, 192.0.2.7; or all except 192.0.2.7";
  static final String PRINCIPALS =
      "nobody; or group CORP\\Relay, user anna except group CORP\\Temps";
}

package org.relayc.emitters.james.write.text;

/**
 * Texts that stand in the configuration as they are. James replaces what stands in {@code ${}} in
 * any value (commons-configuration 2.8), so that no value has a dollar sign.
 */
public final class PlainText {
  private PlainText() {}

  /** The same text; what cannot stand there was to be refused before. */
  public static String of(String text) {
    if (text.isEmpty() || text.chars().anyMatch(c -> c <= ' ' || c >= 0x7f || c == '$')) {
      throw new IllegalArgumentException("'" + text + "' in a configuration of James");
    }
    return text;
  }
}

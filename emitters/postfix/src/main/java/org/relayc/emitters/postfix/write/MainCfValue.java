package org.relayc.emitters.postfix.write;

/** Quotes a text for the value of a parameter in main.cf, where {@code $} begins an expansion. */
final class MainCfValue {
  private MainCfValue() {}

  /** The text, which {@code Setting.Literal} has found sayable, with {@code $} as {@code $$}. */
  static String quote(String text) {
    return text.replace("$", "$$");
  }
}

package org.relayc.emitters.james.condition;

/** Texts that mean themselves in the conditions of James, and nothing else. */
final class Sayable {
  private Sayable() {}

  /** A dot-atom without signs that any of the languages on its way has a use for. */
  static boolean isLocalPart(String text) {
    return text.matches("[a-z0-9_+=-]+(\\.[a-z0-9_+=-]+)*");
  }

  /**
   * A log-in: SMTPAuthUserIs parts its list at commas, blanks and tabs, and the configuration
   * replaces what stands in {@code ${}} (3.8.1).
   */
  static boolean isLogIn(String text) {
    return text.matches("[!-~]+") && text.chars().noneMatch(c -> c == ',' || c == '$');
  }
}

package org.relayc.emitters.james.network;

/** Tells names that a resolver may know from texts that none does. */
final class HostText {
  private HostText() {}

  /**
   * A name of labels with a letter in it; what is made of digits alone is no address and no name.
   */
  static boolean isName(String text) {
    return text.matches("[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_.])?")
        && text.chars().anyMatch(Character::isLetter)
        && !text.contains("..");
  }
}

package org.relayc.emitters.exchange.shell.profile;

/** What becomes of the connectors that set-up makes and that stand where the policy listens. */
public enum DefaultConnectors {
  /** They are switched off. */
  MANAGE("manage"),
  /** They stay, and are taken for what set-up makes, which is checked. */
  ASSUME_FRESH("assume-fresh"),
  /** There must be none. */
  OUTSIDE("outside");

  private final String word;

  DefaultConnectors(String word) {
    this.word = word;
  }

  /** As relayc.yaml writes it. */
  public String word() {
    return word;
  }
}

package org.relayc.emitters.exchange.shell.profile;

/** The versions of Exchange that keep relay in receive connectors. */
public enum Edition {
  EXCHANGE2007("2007", false),
  EXCHANGE2010("2010", false),
  EXCHANGE2013("2013", true),
  EXCHANGE2016("2016", true),
  EXCHANGE2019("2019", true),
  SUBSCRIPTION_EDITION("se", true);

  private final String word;
  private final boolean frontend;

  Edition(String word, boolean frontend) {
    this.word = word;
    this.frontend = frontend;
  }

  /** As relayc.yaml writes it. */
  public String word() {
    return word;
  }

  /** True where connectors belong to a transport role, and clients come to the front end. */
  public boolean hasFrontend() {
    return frontend;
  }
}

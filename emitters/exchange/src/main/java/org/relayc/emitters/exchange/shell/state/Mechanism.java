package org.relayc.emitters.exchange.shell.state;

/** What AuthMechanism of a receive connector can hold (New-ReceiveConnector). */
public enum Mechanism {
  TLS("Tls", 1),
  INTEGRATED("Integrated", 2),
  BASIC("BasicAuth", 4),
  BASIC_OVER_TLS("BasicAuthRequireTLS", 8),
  EXCHANGE_SERVER("ExchangeServer", 16),
  /** Whoever connects counts as authenticated, for its address alone. */
  EXTERNAL("ExternalAuthoritative", 32);

  private final String word;
  private final int bit;

  Mechanism(String word, int bit) {
    this.word = word;
    this.bit = bit;
  }

  /** As the cmdlets write it. */
  public String word() {
    return word;
  }

  /** Its bit where the cmdlets write a number. */
  public int bit() {
    return bit;
  }
}

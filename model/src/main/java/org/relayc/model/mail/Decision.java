package org.relayc.model.mail;

/** What a server does with one recipient of one transaction; a later one is wider. */
public enum Decision {
  /** None of the others. */
  REJECT,
  /** The recipient's domain is ours: deliver it here. */
  DELIVER,
  /** The domain is one we accept for and pass on. */
  FORWARD,
  /** The recipient is elsewhere and this client may use us to reach it. */
  RELAY;

  /** The word of the language: {@code relay}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

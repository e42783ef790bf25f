package org.relayc.emitters.james.configuration;

/** What a listener does about TLS. */
public enum Encryption {
  NONE,
  /** By STARTTLS, which a client may leave out. */
  OFFERED,
  /** From the first byte on. */
  ALWAYS
}

package org.relayc.emitters.james.configuration;

/** When a log-in at a listener is possible. */
public enum LogIn {
  NEVER,
  /** Only under TLS: by OAuth, where James announces it so. */
  OVER_TLS,
  ALWAYS
}

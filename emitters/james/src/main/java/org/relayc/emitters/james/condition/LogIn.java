package org.relayc.emitters.james.condition;

/** Whether clients of a listener can log in. */
public enum LogIn {
  POSSIBLE,
  /** Neither by the policy nor on the server: everybody is anonymous. */
  NEVER,
  /** By the policy they can, on the server they cannot: it knows none from the other. */
  LOST
}

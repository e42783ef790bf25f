package org.relayc.emitters.james.lower;

import org.relayc.model.mail.ListenerName;

/** The names of processors. */
final class States {
  static final String ROOT = "root";
  static final String ERROR = "error";
  static final String TRANSPORT = "transport";
  static final String LOCAL = "local-delivery";
  static final String OUTGOING = "relay";
  static final String REFUSED = "relay-denied";

  private States() {}

  /** What decides on mail of a listener. */
  static String of(ListenerName listener) {
    return "listener-" + listener;
  }
}

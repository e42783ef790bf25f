package org.relayc.emitters.postfix.read.parameter;

/** Postfix would not expand a value, and so not start. */
final class Stuck extends Exception {
  private static final long serialVersionUID = 1;

  final String reason;

  Stuck(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }
}

package org.relayc.emitters.postfix.live;

/** A server's answer to one command, all its lines. */
record Reply(int code, String text) {
  boolean isPositive() {
    return code / 100 == 2;
  }

  boolean isTransient() {
    return code / 100 == 4;
  }
}

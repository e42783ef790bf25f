package org.relayc.emitters.james.live.dialogue;

/** A reply of the server, its lines joined. */
public record Reply(int code, String text) {
  public boolean isPositive() {
    return code / 100 == 2 || code / 100 == 3;
  }
}

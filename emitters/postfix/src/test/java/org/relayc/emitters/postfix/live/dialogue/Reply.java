package org.relayc.emitters.postfix.live.dialogue;

/** A server's answer to one command, all its lines. */
public record Reply(int code, String text) {
  public boolean isPositive() {
    return code / 100 == 2;
  }

  public boolean isTransient() {
    return code / 100 == 4;
  }
}

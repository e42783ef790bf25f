package org.relayc.emitters.api;

/** A target as the command line names it: {@code postfix}. */
public record TargetName(String text) {
  @Override
  public String toString() {
    return text;
  }
}

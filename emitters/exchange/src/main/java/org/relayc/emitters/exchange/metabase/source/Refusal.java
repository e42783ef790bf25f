package org.relayc.emitters.exchange.metabase.source;

/**
 * Why an export, or a part of it, is not read.
 *
 * @param reason a message fragment that names the value
 * @param help the cure
 */
public record Refusal(FilePlace place, String reason, String help) {
  @Override
  public String toString() {
    return place + ": " + reason;
  }
}

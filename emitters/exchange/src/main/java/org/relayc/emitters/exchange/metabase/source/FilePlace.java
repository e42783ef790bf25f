package org.relayc.emitters.exchange.metabase.source;

/**
 * A line of an export, whose text is not kept.
 *
 * @param line from 1
 */
public record FilePlace(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}

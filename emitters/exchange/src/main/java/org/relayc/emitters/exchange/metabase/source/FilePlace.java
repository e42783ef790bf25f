package org.relayc.emitters.exchange.metabase.source;

import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;

/**
 * A line of an export, whose text is not kept.
 *
 * @param line from 1
 */
public record FilePlace(String file, int line) {
  /**
   * The same for a report.
   *
   * @param text what to show for the line, empty for nothing
   */
  public Place showing(String text) {
    return SourceFile.part(file, line, text).at(0, text.length());
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}

package org.relayc.compiler.rule;

import org.relayc.diagnostics.source.Place;

/** Statements in one line, as their authors wrote them. */
public final class Captions {
  private Captions() {}

  /** The text of a place without its comments, white space collapsed. */
  public static String of(Place place) {
    StringBuilder line = new StringBuilder();
    boolean quoted = false;
    boolean comment = false;
    String text = place.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      comment = c == '\n' || c == '\r' ? false : comment || c == '#' && !quoted;
      if (c == '"' && !comment && (i == 0 || text.charAt(i - 1) != '\\')) {
        quoted = !quoted;
      }
      if (!comment) {
        line.append(c);
      }
    }
    return line.toString().strip().replaceAll("\\s+", " ");
  }
}

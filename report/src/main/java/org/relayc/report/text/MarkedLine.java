package org.relayc.report.text;

import org.relayc.diagnostics.source.Place;

/** The line of a place as findings show it: its name, the source, and carets under the words. */
public final class MarkedLine {
  private MarkedLine() {}

  /**
   * Three or four lines.
   *
   * @param name the file as its reader would write it
   */
  public static String of(Place place, String name) {
    Excerpt excerpt = Excerpt.of(place);
    String number = Integer.toString(excerpt.line());
    int gutter = Math.max(3, number.length());
    String bar = " ".repeat(gutter) + " |";
    String where = Visible.of(name) + ":" + place.start().line() + ":" + place.start().column();
    return " ".repeat(gutter)
        + "--> "
        + where
        + "\n"
        + bar
        + "\n"
        + " ".repeat(gutter - number.length())
        + number
        + " | "
        + excerpt.text()
        + "\n"
        + bar
        + " "
        + " ".repeat(excerpt.indent())
        + "^".repeat(excerpt.width())
        + "\n";
  }
}

package org.relayc.diagnostics.finding;

import java.util.List;
import java.util.function.UnaryOperator;
import org.relayc.diagnostics.source.Place;

/**
 * A cure as a change of the text.
 *
 * @param title what it does, as an order: {@code take the rule out}
 * @param safe whether nothing is decided otherwise after it, so that a program may make it
 * @param edits in the order of their places; none overlaps another
 */
public record Fix(String title, boolean safe, List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }

  /** Another text for what stands in a place. */
  public record Edit(Place place, String text) {}

  Fix moved(UnaryOperator<Place> places) {
    return new Fix(
        title,
        safe,
        edits.stream().map(edit -> new Edit(places.apply(edit.place()), edit.text())).toList());
  }
}

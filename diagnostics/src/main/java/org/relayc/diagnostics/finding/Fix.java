package org.relayc.diagnostics.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;

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

  /** A text after those of some edits that are in it; none of them overlaps another. */
  public static String applied(SourceFile file, List<Edit> edits) {
    List<Edit> mine = new ArrayList<>(edits);
    mine.removeIf(edit -> !edit.place().file().name().equals(file.name()));
    mine.sort(Comparator.comparing((Edit edit) -> edit.place().span().start()).reversed());
    StringBuilder text = new StringBuilder(file.text());
    for (Edit edit : mine) {
      text.replace(edit.place().span().start(), edit.place().span().end(), edit.text());
    }
    return text.toString();
  }

  /** Whether an edit of one touches one of the other. */
  public boolean overlaps(Fix other) {
    return edits.stream()
        .anyMatch(
            edit -> other.edits.stream().anyMatch(each -> touches(edit.place(), each.place())));
  }

  private static boolean touches(Place one, Place other) {
    return one.file().name().equals(other.file().name())
        && one.span().start() <= other.span().end()
        && other.span().start() <= one.span().end();
  }

  Fix moved(UnaryOperator<Place> places) {
    return new Fix(
        title,
        safe,
        edits.stream().map(edit -> new Edit(places.apply(edit.place()), edit.text())).toList());
  }
}

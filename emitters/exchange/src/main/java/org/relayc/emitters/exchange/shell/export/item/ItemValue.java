package org.relayc.emitters.exchange.shell.export.item;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.emitters.exchange.metabase.source.Shown;

/**
 * A property of an object.
 *
 * @param texts its elements where it is a list, else one text; none for null
 */
public record ItemValue(String name, List<String> texts, FilePlace place) {
  public ItemValue {
    texts = List.copyOf(texts);
  }

  /** The only text, where there is one and it says something. */
  public Optional<String> text() {
    return texts.size() == 1 && !texts.get(0).isBlank()
        ? Optional.of(texts.get(0).strip())
        : Optional.empty();
  }

  /** The elements, also of a list that was written as one text. */
  public List<String> elements(String separator) {
    return texts.stream()
        .flatMap(text -> Arrays.stream(text.split(separator)))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** True for {@code True}, of which case does not matter. */
  public boolean isTrue() {
    return text().map("true"::equalsIgnoreCase).orElse(false);
  }

  /** The property with its value, for a report. */
  public Place shown() {
    return place.showing(name + ": " + Shown.of(String.join(", ", texts)));
  }

  /** For the beginning of a reservation. */
  @Override
  public String toString() {
    return shown() + " " + name + ": ";
  }
}

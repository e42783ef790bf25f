package org.relayc.emitters.postfix.read.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Where a path that a configuration names lies in the folder that is being read. */
final class FolderPath {
  private final Map<String, String> places;

  /**
   * @param places folders of the server's, each with the folder that stands for it, which is empty
   *     for the whole one
   */
  FolderPath(Map<String, String> places) {
    this.places = Map.copyOf(places);
  }

  /** The path in the folder; empty for any other place. */
  Optional<String> of(String path) {
    return places.entrySet().stream()
        .filter(place -> path.startsWith(place.getKey() + "/"))
        .max(Comparator.comparingInt(place -> place.getKey().length()))
        .map(place -> {
          String inside = path.substring(place.getKey().length() + 1);
          return place.getValue().isEmpty() ? inside : place.getValue() + "/" + inside;
        })
        .filter(FolderPath::isPlain);
  }

  private static boolean isPlain(String inside) {
    return !inside.isEmpty()
        && inside.chars().noneMatch(c -> c < ' ' || c == '\\')
        && Arrays.stream(inside.split("/", -1))
            .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
  }
}

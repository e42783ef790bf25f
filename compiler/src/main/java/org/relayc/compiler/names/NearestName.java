package org.relayc.compiler.names;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that was probably meant, as long as looking is cheap. */
final class NearestName {
  private static final int MOST_COMPARISONS = 1_000_000;
  private static final int LONGEST = 100;

  private int comparisons;

  Optional<String> to(String written, Collection<String> names) {
    comparisons += names.size();
    if (comparisons > MOST_COMPARISONS || written.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = written.toLowerCase(Locale.ROOT);
    int nearest = Math.max(1, written.length() / 3) + 1;
    Optional<String> found = Optional.empty();
    for (String name : names) {
      int distance = distance(wanted, name, nearest - 1);
      if (distance >= 0) {
        nearest = distance;
        found = Optional.of(name);
      }
      if (nearest == 0) {
        break;
      }
    }
    return found;
  }

  /** Negative where it is greater than {@code most}. */
  private static int distance(String wanted, String name, int most) {
    return Math.abs(wanted.length() - name.length()) > most
        ? -1
        : new LevenshteinDistance(most).apply(wanted, name.toLowerCase(Locale.ROOT));
  }
}

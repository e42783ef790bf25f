package org.relayc.project.read;

import java.util.List;
import java.util.Optional;

/** The known name that is most like an unknown one. */
final class Nearest {
  private static final int MOST_EDITS = 2;

  private Nearest() {}

  static Optional<String> of(String text, List<String> known) {
    Optional<String> nearest = Optional.empty();
    int fewest = MOST_EDITS + 1;
    for (String name : known) {
      int edits = Math.abs(name.length() - text.length()) < fewest ? edits(text, name) : fewest;
      if (edits < fewest) {
        fewest = edits;
        nearest = Optional.of(name);
      }
    }
    return nearest;
  }

  /** The Levenshtein distance; both texts are short. */
  private static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}

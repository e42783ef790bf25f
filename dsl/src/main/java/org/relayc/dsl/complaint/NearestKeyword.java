package org.relayc.dsl.complaint;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.relayc.dsl.scan.TokenKind;

/** The keyword that a misspelt word was meant to be. */
final class NearestKeyword {
  private static final int LONGEST = 20;

  private NearestKeyword() {}

  /** One or two letters off, or the same letters in another order. */
  static Optional<TokenKind> of(String word, Set<TokenKind> allowed) {
    if (word.length() > LONGEST || word.length() < 2) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return allowed.stream()
        .filter(TokenKind::isKeyword)
        .filter(kind -> distance(lower, kind.text()) <= tolerance(kind.text()))
        .min(Comparator.comparingInt(kind -> distance(lower, kind.text())));
  }

  private static int tolerance(String keyword) {
    return keyword.length() < 4 ? 2 : keyword.length() < 6 ? 3 : 4;
  }

  /** Twice the edit distance; letters in another order count as half an edit. */
  private static int distance(String word, String keyword) {
    return sorted(word).equals(sorted(keyword)) && !word.equals(keyword)
        ? 1
        : 2 * LevenshteinDistance.getDefaultInstance().apply(word, keyword);
  }

  private static String sorted(String word) {
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }
}

package org.relayc.model.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The mailboxes that a text with routing characters may end at: {@code %} and {@code @} send it to
 * what stands to their right, {@code !} to what stands to its left, the outermost first.
 */
final class Routing {
  private static final String OPERATORS = "%@!";

  /** More hops than any gateway ever took. */
  private static final int LIMIT = 64;

  /** What a server may skip, take for a comment, or look into once more. */
  private static final String ODD = "\"\\()<>,:; \t";

  private final List<String> parts = new ArrayList<>();
  private final StringBuilder operators = new StringBuilder();
  private final boolean odd;

  Routing(String text) {
    StringBuilder part = new StringBuilder();
    boolean strange = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPERATORS.indexOf(c) >= 0) {
        operators.append(c);
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
        strange |= ODD.indexOf(c) >= 0;
      }
    }
    parts.add(part.toString());
    odd = strange;
  }

  static boolean isIn(String text) {
    return text.chars().anyMatch(c -> OPERATORS.indexOf(c) >= 0);
  }

  /**
   * One reading where a bang path or a chain of percents stands alone, two where both meet; where
   * no reading uses up the text, or it holds what servers read in many ways, every hop of it.
   */
  List<Recipient> reached() {
    int hops = operators.length();
    if (hops > LIMIT) {
      return List.of();
    }
    int bangs = 0;
    while (bangs < hops && operators.charAt(bangs) == '!') {
      bangs++;
    }
    if (odd || operators.indexOf("!", bangs) >= 0) {
      return everyHop();
    }
    Map<String, Recipient> found = new LinkedHashMap<>();
    if (bangs > 0) {
      add(found, parts.get(bangs), parts.get(bangs - 1));
    }
    if (bangs < hops) {
      add(found, parts.get(bangs), parts.get(bangs + 1));
    }
    return List.copyOf(found.values());
  }

  private List<Recipient> everyHop() {
    Map<String, Recipient> found = new LinkedHashMap<>();
    for (int i = 0; i < operators.length(); i++) {
      boolean bang = operators.charAt(i) == '!';
      add(found, parts.get(bang ? i + 1 : i), parts.get(bang ? i : i + 1));
    }
    return List.copyOf(found.values());
  }

  private static void add(Map<String, Recipient> found, String user, String domain) {
    Recipient recipient = Mailboxes.plain(user, strip(domain));
    found.putIfAbsent(recipient.path(), recipient);
  }

  private static String strip(String domain) {
    StringBuilder kept = new StringBuilder();
    domain.chars().filter(c -> ODD.indexOf(c) < 0).forEach(c -> kept.append((char) c));
    return kept.toString();
  }
}

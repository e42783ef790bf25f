package org.relayc.emitters.postfix.semantics.words;

import java.util.ArrayList;
import java.util.List;

/** Parts a parameter's value into words. */
public final class Words {
  private static final String SEPARATORS = ", \t\r\n";

  private Words() {}

  /** Words between commas and blanks; those inside of braces do not part (postconf(5), 3.7). */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
        at++;
        continue;
      }
      int end = endOfWord(text, at);
      words.add(text.substring(at, end));
      at = end;
    }
    return words;
  }

  private static int endOfWord(String text, int from) {
    int depth = 0;
    int at = from;
    while (at < text.length() && (depth > 0 || SEPARATORS.indexOf(text.charAt(at)) < 0)) {
      char c = text.charAt(at++);
      depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
    }
    return at;
  }
}

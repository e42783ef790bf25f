package org.relayc.emitters.postfix.semantics.words;

import java.util.regex.Pattern;
import org.relayc.emitters.postfix.configuration.Table.Patterns.Expression;
import org.relayc.emitters.postfix.configuration.Table.Patterns.Line;

/** What a pattern's result takes over from the text that it matched (regexp_table(5), 3.7). */
public final class Substitution {
  private static final String TAKEN = "\\$(?:[0-9]+|\\{[0-9]+\\}|\\([0-9]+\\))";

  /** Addresses that take something over in front of their {@code @} only, if they have one. */
  private static final Pattern LOCAL_PART =
      Pattern.compile("(?:[\\w.+=/~-]|" + TAKEN + ")+(?:@[\\w.-]+)?");

  /** More than an address may have (RFC 5321, 4.5.3.1), and few enough for the expression. */
  private static final int LONGEST = 1000;

  private Substitution() {}

  /** Whether a result takes anything over; {@code $$} is a dollar. */
  public static boolean isIn(String result) {
    return result.replace("$$", "").indexOf('$') >= 0;
  }

  /**
   * Whether the addresses of a result lie where its author says, for every plain mailbox that the
   * line matches: what is taken over stands in local parts, and has no {@code @} in it.
   */
  public static boolean keepsDomains(Line line) {
    return !isIn(line.value())
        || hasSign(line.expression())
            && Words.of(line.value()).stream()
                .allMatch(address -> !isIn(address) || isLocal(address));
  }

  private static boolean isLocal(String address) {
    return address.length() <= LONGEST && LOCAL_PART.matcher(address).matches();
  }

  /** Whether it matches the one {@code @} of a mailbox outside of what can be taken over. */
  private static boolean hasSign(Expression expression) {
    String text = expression.text();
    if (!expression.flags().isEmpty() || text.contains("(?") || text.contains("\\Q")) {
      return false;
    }
    int depth = 0;
    boolean found = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        c = text.charAt(++i) == '@' ? '@' : ' ';
      }
      if (c == '[') {
        i = endOfBrackets(text, i);
      } else if (c == '|' && depth == 0) {
        return false;
      } else if (c == '@' && depth == 0) {
        found |= i + 1 == text.length() || "?*{".indexOf(text.charAt(i + 1)) < 0;
      } else {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
    }
    return found;
  }

  private static int endOfBrackets(String text, int open) {
    int from = open + (text.startsWith("[^", open) ? 3 : 2);
    int close = text.indexOf(']', from);
    return close < 0 ? text.length() : close;
  }
}

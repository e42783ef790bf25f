package org.relayc.emitters.postfix.semantics.decide;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.relayc.emitters.postfix.configuration.Table.Patterns.Expression;

/**
 * Regular expressions of tables, run by Java's, which knows what both of Postfix's have in common.
 */
final class Expressed {
  /** Steps back and forth in one text, after which it counts as not matching. */
  private static final int PATIENCE = 200_000;

  /** The same for all texts together. */
  private int left = 20_000_000;

  private final Map<Expression, Optional<Pattern>> compiled = new HashMap<>();

  boolean matches(Expression expression, String text) {
    boolean found =
        compiled
            .computeIfAbsent(expression, Expressed::compile)
            .map(pattern -> find(pattern, text))
            .orElse(false);
    return found != expression.negated();
  }

  private static Optional<Pattern> compile(Expression expression) {
    int flags = expression.flags().indexOf('i') < 0 ? Pattern.CASE_INSENSITIVE : 0;
    try {
      return Optional.of(Pattern.compile(java(expression), flags | Pattern.DOTALL));
    } catch (PatternSyntaxException | StackOverflowError strange) {
      return Optional.empty();
    }
  }

  /** Within brackets of POSIX a backslash, a bracket and && stand for themselves (regex(7)). */
  private static String java(Expression expression) {
    if (expression.pcre()) {
      return expression.text();
    }
    StringBuilder java = new StringBuilder();
    String text = expression.text();
    int brackets = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (brackets < 0) {
        java.append(c);
        if (c == '\\' && i + 1 < text.length()) {
          java.append(text.charAt(++i));
        } else if (c == '[') {
          brackets = i;
        }
      } else if (text.startsWith("[:", i) && text.indexOf(":]", i) > 0) {
        int end = text.indexOf(":]", i);
        java.append(named(text.substring(i + 2, end)));
        i = end + 1;
      } else {
        boolean first = i == brackets + 1 || (i == brackets + 2 && text.charAt(i - 1) == '^');
        if (c == ']' && !first) {
          brackets = -1;
          java.append(c);
        } else {
          java.append("\\[]&".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c));
        }
      }
    }
    return java.toString();
  }

  private static String named(String name) {
    return switch (name) {
      case "alpha" -> "\\p{Alpha}";
      case "digit" -> "\\p{Digit}";
      case "alnum" -> "\\p{Alnum}";
      case "space" -> "\\s";
      case "punct" -> "\\p{Punct}";
      case "upper" -> "\\p{Upper}";
      case "lower" -> "\\p{Lower}";
      default -> "\\p{Graph}";
    };
  }

  private boolean find(Pattern pattern, String text) {
    int given = Math.min(left, PATIENCE);
    int[] patience = {given};
    try {
      return pattern.matcher(new Patient(text, patience)).find();
    } catch (TooLong | StackOverflowError endless) {
      return false;
    } finally {
      left -= given - Math.max(0, patience[0]);
    }
  }

  /** A text that counts how often it is looked at. */
  private record Patient(String text, int[] left) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (--left[0] < 0) {
        throw new TooLong();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Patient(text.substring(start, end), left);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooLong() {
      super("too long", null, false, false);
    }
  }
}

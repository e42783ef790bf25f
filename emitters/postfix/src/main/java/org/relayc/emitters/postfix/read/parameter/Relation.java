package org.relayc.emitters.postfix.read.parameter;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** A comparison of a conditional value: of texts, of numbers, of compatibility levels. */
final class Relation {
  private static final String LEVEL = "level";
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

  private final String sign;
  private final boolean ofLevels;

  private Relation(String sign, boolean ofLevels) {
    this.sign = sign;
    this.ofLevels = ofLevels;
  }

  /** The comparison that is spelled so: {@code ==} or {@code <level}. */
  static Relation of(String spelling) throws Stuck {
    boolean ofLevels = spelling.endsWith(LEVEL);
    String sign = ofLevels ? spelling.substring(0, spelling.length() - LEVEL.length()) : spelling;
    return switch (sign) {
      case "==", "!=", "<", "<=", ">=", ">" -> new Relation(sign, ofLevels);
      default -> throw new Stuck("there is no comparison '" + spelling + "'");
    };
  }

  boolean holds(String left, String right) throws Stuck {
    int order = compare(left, right);
    return switch (sign) {
      case "==" -> order == 0;
      case "!=" -> order != 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">=" -> order >= 0;
      default -> order > 0;
    };
  }

  private int compare(String left, String right) throws Stuck {
    if (ofLevels) {
      return CompatibilityLevel.parse(left).compareTo(CompatibilityLevel.parse(right));
    }
    if (DIGITS.matcher(left).matches() && DIGITS.matcher(right).matches()) {
      return new BigInteger(left).compareTo(new BigInteger(right));
    }
    return left.compareTo(right);
  }
}

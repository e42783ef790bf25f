package org.relayc.emitters.postfix.write;

/** Quotes {@code name=value} for {@code -o} in master.cf (master(5), 3.7). */
final class MasterCfValue {
  private MasterCfValue() {}

  /**
   * The option in the plain form where that is safe, else in braces, which take blanks and commas.
   *
   * @throws IllegalArgumentException for braces that do not pair, which no form can say
   */
  static String quote(String name, String value) {
    if (value.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '{' && c != '}' && c != ',')
        || isPlainList(value)) {
      return name + "=" + value;
    }
    if (!bracesPair(value)) {
      throw new IllegalArgumentException("service option '" + name + "=" + value + "'");
    }
    return "{ " + name + " = " + value + " }";
  }

  private static boolean isPlainList(String value) {
    return value.matches("[A-Za-z0-9_.-]+(,[A-Za-z0-9_.-]+)*");
  }

  /** True where every closing brace has an opening one before it, and the other way round. */
  static boolean bracesPair(String value) {
    int depth = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }
}

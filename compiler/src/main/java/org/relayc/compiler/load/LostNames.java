package org.relayc.compiler.load;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that statements with a syntax error were meant to define. */
final class LostNames {
  private static final Pattern DEFINITION =
      Pattern.compile(
          "\\b(?:network|host|domain|principal|sender|listener|route)[ \\t\\r\\n]{1,64}"
              + "([A-Za-z][A-Za-z0-9_-]{0,200})");

  private LostNames() {}

  /** Every word that stands where a definition has its name; too many rather than too few. */
  static Set<String> in(String text) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = DEFINITION.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}

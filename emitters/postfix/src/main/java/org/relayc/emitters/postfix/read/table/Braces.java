package org.relayc.emitters.postfix.read.table;

import java.util.List;
import org.relayc.emitters.postfix.read.text.Blank;

/** Takes apart what stands in braces in the name of a table (DATABASE_README, 3.7). */
final class Braces {
  private Braces() {}

  static boolean enclose(String text) {
    return text.length() >= 2 && text.startsWith("{") && text.endsWith("}");
  }

  static String without(String text) {
    return enclose(text) ? Blank.strip(text.substring(1, text.length() - 1)) : text;
  }

  /** The elements between the braces; none where there are no braces. */
  static List<String> elements(String text) {
    return enclose(text) ? Blank.split(text.substring(1, text.length() - 1), true) : List.of();
  }
}

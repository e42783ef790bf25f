package org.relayc.emitters.postfix.document;

/** A key of a texthash table; Postfix folds it to lower case and takes it up to the first blank. */
public record HashKey(String text) {
  public HashKey {
    if (!isSayable(text)) {
      throw new IllegalArgumentException("table key '" + text + "'");
    }
  }

  /**
   * True for what survives the reading of a table: printable ASCII, no blank, no quote, no comment
   * (postmap(1), 3.7).
   */
  public static boolean isSayable(String text) {
    return !text.isEmpty()
        && text.charAt(0) != '#'
        && text.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '"');
  }
}

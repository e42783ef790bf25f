package org.relayc.dsl.scan;

/** What a run of word characters is, judged by its shape alone. */
final class Words {
  private Words() {}

  /**
   * The kind of a word: keyword, name, number, date, IPv4 address, host name, or {@code WORD} where
   * it is none of these. A word with a dot is a host name or an address, well formed or not.
   */
  static TokenKind kind(String word) {
    if (word.indexOf('.') >= 0) {
      return isDigitsAndDots(word) ? TokenKind.IPV4 : TokenKind.HOSTNAME;
    }
    if (isName(word)) {
      return TokenKind.keyword(word).orElse(TokenKind.NAME);
    }
    if (isDigits(word, 0, word.length())) {
      return TokenKind.NUMBER;
    }
    return isDate(word) ? TokenKind.DATE : TokenKind.WORD;
  }

  static boolean isName(String word) {
    if (!Characters.isAsciiLetter(word.charAt(0))) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80 || !Characters.isWordPart(c) || c == '.') {
        return false;
      }
    }
    return true;
  }

  static boolean isDigits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Characters.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return end > start;
  }

  private static boolean isDate(String word) {
    return word.length() == 10
        && word.charAt(4) == '-'
        && word.charAt(7) == '-'
        && isDigits(word, 0, 4)
        && isDigits(word, 5, 7)
        && isDigits(word, 8, 10);
  }

  private static boolean isDigitsAndDots(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Characters.isDigit(c) && c != '.') {
        return false;
      }
    }
    return true;
  }

  /** The end of four numbers with dots between them that begin here, or -1. */
  static int quadEnd(String text, int start, int limit) {
    int i = start;
    for (int part = 0; part < 4; part++) {
      int from = i;
      while (i < limit && Characters.isDigit(text.charAt(i))) {
        i++;
      }
      if (i == from) {
        return -1;
      }
      if (part < 3) {
        if (i == limit || text.charAt(i) != '.') {
          return -1;
        }
        i++;
      }
    }
    return i;
  }

  /** At least two labels, none of them empty, the last not all digits; one dot may end it. */
  static boolean isHostName(String word) {
    int end = word.endsWith(".") ? word.length() - 1 : word.length();
    int labels = 0;
    int from = 0;
    while (from <= end) {
      int dot = word.indexOf('.', from);
      int to = dot < 0 || dot > end ? end : dot;
      if (to == from || word.charAt(from) == '-' || word.charAt(to - 1) == '-') {
        return false;
      }
      labels++;
      if (to == end) {
        return labels > 1 && !isDigits(word, from, to);
      }
      from = to + 1;
    }
    return false;
  }

  /** A dot-atom, of which every character is already known to be one of a local part. */
  static boolean isDotAtom(String local) {
    return !local.startsWith(".") && !local.endsWith(".") && !local.contains("..");
  }
}

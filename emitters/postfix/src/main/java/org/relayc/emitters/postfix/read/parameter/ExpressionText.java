package org.relayc.emitters.postfix.read.parameter;

import org.relayc.emitters.postfix.read.text.Blank;

/** Goes through what stands between <code>${</code> and its end (mac_expand.c, 3.7). */
final class ExpressionText {
  private final String text;
  private int at;

  ExpressionText(String text) {
    this.text = text;
  }

  int length() {
    return text.length();
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  /** True before an opening brace, which may have blanks before it. */
  boolean opensBrace() {
    int next = skipBlanks(at);
    return next < text.length() && text.charAt(next) == '{';
  }

  /** What stands in the braces that open here; blanks behind them are skipped. */
  String payload() throws Stuck {
    int open = skipBlanks(at);
    int close = closing(text, open);
    if (close < 0) {
      throw new Stuck("its braces do not pair");
    }
    at = skipBlanks(close + 1);
    return text.substring(open + 1, close);
  }

  /** A result: what stands in braces, or all the rest. */
  String operand() throws Stuck {
    if (opensBrace()) {
      return payload();
    }
    String rest = text.substring(at);
    at = text.length();
    return rest;
  }

  /** A parameter's name; blanks around it are skipped. */
  String name() throws Stuck {
    at = skipBlanks(at);
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    int end = at;
    at = skipBlanks(at);
    if (at < text.length() && text.charAt(at) != '?' && text.charAt(at) != ':') {
      throw new Stuck("it names a parameter with a character that no name has");
    }
    return text.substring(start, end);
  }

  /** The sign of a comparison and the letters behind it. */
  String operator() {
    int start = at;
    while (at < text.length() && "<>!=?+-*/~&|%".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    while (at < text.length() && isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  boolean take(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private int skipBlanks(int from) {
    return Blank.skip(text, from, text.length());
  }

  static boolean isNamePart(char c) {
    return c == '_' || isLetterOrDigit(c);
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Where the brace or parenthesis that opens here is closed, or -1. */
  static int closing(String text, int open) {
    char opening = text.charAt(open);
    char closing = opening == '{' ? '}' : ')';
    int level = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == opening) {
        level++;
      } else if (c == closing && --level == 0) {
        return i;
      }
    }
    return -1;
  }
}

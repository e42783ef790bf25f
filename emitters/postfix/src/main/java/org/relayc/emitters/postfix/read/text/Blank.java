package org.relayc.emitters.postfix.read.text;

import java.util.ArrayList;
import java.util.List;

/** Blanks as Postfix knows them (isspace(3) of ASCII), and what they part. */
public final class Blank {
  private Blank() {}

  public static boolean is(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** The first offset that holds no blank. */
  public static int skip(String text, int from, int to) {
    int at = from;
    while (at < to && is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset behind the last character that is no blank. */
  public static int trim(String text, int from, int to) {
    int at = to;
    while (at > from && is(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** A text without blanks at its ends. */
  public static String strip(String text) {
    int from = skip(text, 0, text.length());
    return text.substring(from, trim(text, from, text.length()));
  }

  /**
   * The elements of a text parted by blanks, and by commas if asked; what stands in braces is not
   * parted (mystrtok.c, 3.7).
   */
  public static List<String> split(String text, boolean commas) {
    List<String> elements = new ArrayList<>();
    int at = 0;
    while (true) {
      while (at < text.length() && parts(text.charAt(at), commas)) {
        at++;
      }
      if (at == text.length()) {
        return elements;
      }
      int start = at;
      int level = 0;
      while (at < text.length() && (level > 0 || !parts(text.charAt(at), commas))) {
        char c = text.charAt(at++);
        level = c == '{' ? level + 1 : c == '}' ? Math.max(0, level - 1) : level;
      }
      elements.add(text.substring(start, at));
    }
  }

  // mystrtok(3) of lists knows blank, tab, return and newline, no form feed.
  private static boolean parts(char c, boolean commas) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || (commas && c == ',');
  }
}

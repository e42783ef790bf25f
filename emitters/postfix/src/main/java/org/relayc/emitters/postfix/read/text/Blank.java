package org.relayc.emitters.postfix.read.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

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
    in(text, commas).forEach(elements::add);
    return elements;
  }

  /** The same elements, one after the other: a text may have millions. */
  public static Iterable<String> in(String text, boolean commas) {
    return () -> new Cursor(text, commas);
  }

  private static final class Cursor implements Iterator<String> {
    private final String text;
    private final boolean commas;
    private int at;

    Cursor(String text, boolean commas) {
      this.text = text;
      this.commas = commas;
    }

    @Override
    public boolean hasNext() {
      while (at < text.length() && parts(text.charAt(at), commas)) {
        at++;
      }
      return at < text.length();
    }

    @Override
    public String next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int start = at;
      int level = 0;
      while (at < text.length() && (level > 0 || !parts(text.charAt(at), commas))) {
        char c = text.charAt(at++);
        level = c == '{' ? level + 1 : c == '}' ? Math.max(0, level - 1) : level;
      }
      return text.substring(start, at);
    }
  }

  // mystrtok(3) of lists knows blank, tab, return and newline, no form feed.
  private static boolean parts(char c, boolean commas) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || (commas && c == ',');
  }
}

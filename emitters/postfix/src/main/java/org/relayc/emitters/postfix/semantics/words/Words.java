package org.relayc.emitters.postfix.semantics.words;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Parts a parameter's value into words. */
public final class Words {
  private static final String SEPARATORS = ", \t\r\n";

  private Words() {}

  /** Words between commas and blanks; those inside of braces do not part (postconf(5), 3.7). */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    in(text).forEach(words::add);
    return words;
  }

  /** The same words, one after the other: a text may have millions. */
  public static Iterable<String> in(String text) {
    return () -> new Cursor(text);
  }

  private static final class Cursor implements Iterator<String> {
    private final String text;
    private int at;

    Cursor(String text) {
      this.text = text;
    }

    @Override
    public boolean hasNext() {
      while (at < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0) {
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
      at = endOfWord(text, at);
      return text.substring(start, at);
    }
  }

  private static int endOfWord(String text, int from) {
    int depth = 0;
    int at = from;
    while (at < text.length() && (depth > 0 || SEPARATORS.indexOf(text.charAt(at)) < 0)) {
      char c = text.charAt(at++);
      depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
    }
    return at;
  }
}

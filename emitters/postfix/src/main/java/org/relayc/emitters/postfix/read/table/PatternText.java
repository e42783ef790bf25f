package org.relayc.emitters.postfix.read.table;

import java.util.Optional;
import org.relayc.emitters.postfix.configuration.Table.Patterns.Expression;
import org.relayc.emitters.postfix.read.text.Blank;

/** Goes through a line of a table of regular expressions (dict_regexp.c, dict_pcre.c, 3.7). */
final class PatternText {
  private static final String REGEXP_FLAGS = "imx";
  private static final String PCRE_FLAGS = "imsxAEUX";

  private final String text;
  private final boolean pcre;
  private int at;

  PatternText(String text, boolean pcre) {
    this.text = text;
    this.pcre = pcre;
  }

  boolean beginsWithWord() {
    return isLetterOrDigit(0);
  }

  /** Takes a word that no letter and no digit follows. */
  boolean takeWord(String word) {
    boolean is =
        text.regionMatches(true, 0, word, 0, word.length()) && !isLetterOrDigit(word.length());
    at = is ? Blank.skip(text, word.length(), text.length()) : at;
    return is;
  }

  private boolean isLetterOrDigit(int index) {
    return index < text.length()
        && text.charAt(index) < 128
        && Character.isLetterOrDigit(text.charAt(index));
  }

  /** An expression between delimiters with its flags; empty where it is none. */
  Optional<Expression> expression() {
    boolean negated = false;
    while (at < text.length() && (text.charAt(at) == '!' || Blank.is(text.charAt(at)))) {
      negated ^= text.charAt(at++) == '!';
    }
    if (at == text.length()) {
      return Optional.empty();
    }
    char delimiter = text.charAt(at++);
    int start = at;
    while (at < text.length() && text.charAt(at) != delimiter) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= text.length()) {
      at = text.length();
      return Optional.empty();
    }
    String inside = text.substring(start, at++);
    int flags = at;
    while (at < text.length() && !Blank.is(text.charAt(at)) && (pcre || text.charAt(at) != '!')) {
      if ((pcre ? PCRE_FLAGS : REGEXP_FLAGS).indexOf(text.charAt(at++)) < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new Expression(inside, text.substring(flags, at), negated, pcre));
  }

  /** True before the second expression of {@code /pattern1/!/pattern2/}. */
  boolean opensSecond() {
    return at < text.length() && text.charAt(at) == '!';
  }

  boolean isAtEnd() {
    return rest().isEmpty();
  }

  /** What stands behind, without the blanks around it. */
  String rest() {
    return Blank.strip(text.substring(at));
  }
}

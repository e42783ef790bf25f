package org.relayc.emitters.postfix.read.parameter;

import java.util.Optional;
import org.relayc.emitters.postfix.read.text.Blank;

/** {@code name = value}, in a line of main.cf or an option of a service (split_nameval.c, 3.7). */
public record Assignment(String name, String value) {
  /** Takes a text apart; empty where no name is before a {@code =}. */
  public static Optional<Assignment> parse(String text) {
    int length = text.length();
    int start = Blank.skip(text, 0, length);
    int end = start;
    while (end < length && text.charAt(end) != '=' && !Blank.is(text.charAt(end))) {
      end++;
    }
    int equals = Blank.skip(text, end, length);
    if (end == start || equals == length || text.charAt(equals) != '=') {
      return Optional.empty();
    }
    return Optional.of(
        new Assignment(text.substring(start, end), Blank.strip(text.substring(equals + 1))));
  }
}

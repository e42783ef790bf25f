package org.relayc.emitters.postfix.semantics.words;

import java.util.Locale;

/** What the value of an access table does (access(5), 3.7). */
public sealed interface Action {
  /** Ends the list and lets the mail pass it. */
  record Ok() implements Action {}

  /** Refuses, whatever the code. */
  record Refuse() implements Action {}

  /** Refuses at the end ({@code DEFER_IF_PERMIT}). */
  record RefuseLater() implements Action {}

  /** Ends the look-up and says nothing; so do HOLD, FILTER and others that let mail go on. */
  record Dunno() implements Action {}

  /** Takes the mail, whatever the lists after this one say, and drops it. */
  record Discard() implements Action {}

  /** A fault of the configuration: 451. */
  record Broken(String why) implements Action {}

  /**
   * A list of restrictions in its place.
   *
   * @param text without tables, which may not stand in a table
   */
  record Run(String text) implements Action {}

  /**
   * What the client's own words say, which the result of a pattern took over.
   *
   * @param text the result as it stands in the table
   */
  record Chosen(String text) implements Action {}

  Action OK = new Ok();
  Action REFUSE = new Refuse();
  Action DUNNO = new Dunno();

  /**
   * Reads a value, in the order in which smtpd(8) of 3.7 tries its meanings.
   *
   * @param discards false where DISCARD does nothing
   */
  static Action of(String value, boolean discards) {
    int end = 0;
    while (end < value.length() && value.charAt(end) != ' ' && value.charAt(end) != '\t') {
      end++;
    }
    String text = value.substring(end).strip();
    return switch (value.substring(0, end).toUpperCase(Locale.ROOT)) {
      case "DUNNO", "INFO", "WARN", "FILTER", "HOLD", "REDIRECT", "BCC", "PREPEND" -> DUNNO;
      case "DEFER_IF_REJECT" -> DUNNO;
      case "REJECT", "DEFER", "HANGUP" -> REFUSE;
      case "DISCARD" -> discards ? new Discard() : DUNNO;
      case "DEFER_IF_PERMIT" -> new RefuseLater();
      case "OK", "RELAY" -> OK;
      default -> other(value, end, text);
    };
  }

  /** The same for the result of a pattern, which may be made of what it matched. */
  static Action ofPattern(String value, Action read) {
    boolean plain = !(read instanceof Run) && !(read instanceof Broken);
    return plain || !Substitution.isIn(value) ? read : new Chosen(value);
  }

  private static Action other(String value, int end, String text) {
    if (!value.isEmpty() && value.chars().allMatch(Action::isDigit)) {
      return OK;
    }
    if (end == 3 && !text.isEmpty() && value.matches("(?s)[45][0-9][0-9].*")) {
      return REFUSE;
    }
    if (value.indexOf(':') >= 0) {
      return new Broken("a table in the value '" + value + "'");
    }
    return !Words.in(value).iterator().hasNext() ? OK : new Run(value);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}

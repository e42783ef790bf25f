package org.relayc.dsl.complaint;

import java.util.Optional;
import java.util.Set;
import org.relayc.dsl.scan.TokenKind;

/** How mistakes that people bring from other languages are mended. */
final class Cures {
  private static final int LONGEST = 60;

  private Cures() {}

  /**
   * The cure for a token that is not allowed where it stands.
   *
   * @param text the token as written
   */
  static Optional<String> of(TokenKind kind, String text, Expected expected) {
    return habit(text, expected)
        .or(() -> place(kind, text, expected))
        .or(() -> form(kind, text, expected))
        .or(expected::help);
  }

  /** Words and signs that mean something elsewhere. */
  private static Optional<String> habit(String text, Expected expected) {
    return switch (text) {
      case "and", "or", "&", "|", "+" ->
          expected.has(TokenKind.COMMA)
              ? Optional.of("entries of a list have commas between them")
              : Optional.empty();
      case "not", "!" -> Optional.of("leave entries out of a set with 'except'");
      case "/", "//", "--" -> Optional.of("a comment begins with '#'");
      case ";" -> Optional.of("remove it: a statement ends where the next one begins");
      case "'" -> Optional.of("a text stands in double quotes");
      default -> Optional.empty();
    };
  }

  private static Optional<String> place(TokenKind kind, String text, Expected expected) {
    boolean outside = expected.has(TokenKind.RIGHT_BRACE) && Expected.STATEMENTS.contains(kind);
    return outside
        ? Optional.of(
            "'" + text + "' stands outside of listeners: close this one with '}' before it")
        : Optional.empty();
  }

  private static Optional<String> form(TokenKind kind, String text, Expected expected) {
    if (kind == TokenKind.WORD && expected.has(TokenKind.DATE)) {
      return Optional.of("a date is written year-month-day: 2027-06-30");
    }
    if (isPlainWord(kind) && text.length() <= LONGEST && expected.has(TokenKind.STRING)) {
      return Optional.of(quotes(text, expected));
    }
    if (expected.kinds().equals(Set.of(TokenKind.NAME))) {
      return Optional.of("a name is a letter, then letters, digits, '-' and '_'");
    }
    return expected.kinds().equals(Set.of(TokenKind.HOSTNAME))
        ? Optional.of("a domain has at least one dot: example.com")
        : Optional.empty();
  }

  private static boolean isPlainWord(TokenKind kind) {
    return switch (kind) {
      case NAME, WORD, NUMBER, DATE, HOSTNAME, ADDRESS -> true;
      default -> false;
    };
  }

  private static String quotes(String text, Expected expected) {
    String quoted = "\"" + text + "\"";
    return expected.has(TokenKind.HOSTNAME)
        ? "a host name has at least one dot; one of a single label is written in quotes: " + quoted
        : "write it in quotes: " + quoted;
  }
}

package org.relayc.dsl.complaint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relayc.dsl.scan.TokenKind;

/** What the language allows at one place, in words. */
public record Expected(Set<TokenKind> kinds) {
  /** What a statement begins with. */
  public static final Set<TokenKind> STATEMENTS =
      EnumSet.of(
          TokenKind.INCLUDE,
          TokenKind.NETWORK,
          TokenKind.HOST,
          TokenKind.DOMAIN,
          TokenKind.PRINCIPAL,
          TokenKind.SENDER_SET,
          TokenKind.DELIVER,
          TokenKind.FORWARD,
          TokenKind.GATEWAY,
          TokenKind.LISTENER,
          TokenKind.ALLOW,
          TokenKind.DENY,
          TokenKind.ROUTE,
          TokenKind.NEVER,
          TokenKind.ALWAYS,
          TokenKind.EXPECT);

  /** What a listener's setting begins with. */
  public static final Set<TokenKind> SETTINGS =
      EnumSet.of(
          TokenKind.HOSTNAME_ITEM,
          TokenKind.TLS,
          TokenKind.AUTH,
          TokenKind.ACCEPT,
          TokenKind.SUBMIT,
          TokenKind.ALLOW,
          TokenKind.DENY);

  /** What may always come next, and so is worth a word only where nothing else may. */
  private static final Set<TokenKind> ENDS = EnumSet.of(TokenKind.EOF, TokenKind.RIGHT_BRACE);

  public boolean has(TokenKind kind) {
    return kinds.contains(kind);
  }

  /** Text that is not indented is more likely a new statement than a part of the last one. */
  Expected atLineStart() {
    return kinds.containsAll(STATEMENTS) ? new Expected(STATEMENTS) : this;
  }

  /** {@code ',', 'except' or a condition}. */
  String inWords() {
    List<String> words = words();
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  private List<String> words() {
    EnumSet<TokenKind> rest = EnumSet.copyOf(kinds);
    List<String> groups = new ArrayList<>();
    for (TokenGroup group : TokenGroup.values()) {
      if (rest.containsAll(group.kinds())) {
        rest.removeAll(group.kinds());
        groups.add(group.title());
      }
    }
    List<String> words = new ArrayList<>();
    rest.removeAll(ENDS);
    rest.stream().filter(kind -> !kind.isKeyword()).map(Expected::word).forEach(words::add);
    rest.stream().filter(TokenKind::isKeyword).map(Expected::word).forEach(words::add);
    words.addAll(groups);
    if (words.size() > 1) {
      words.remove(TokenGroup.STATEMENT.title());
      words.remove(TokenGroup.SETTING.title());
    } else if (has(TokenKind.RIGHT_BRACE)) {
      words.add(word(TokenKind.RIGHT_BRACE));
    }
    return words;
  }

  static String word(TokenKind kind) {
    return kind.isFixed() ? "'" + kind.text() + "'" : kind.text();
  }

  /** What the first group that is spoken of looks like. */
  Optional<String> help() {
    List<String> words = words();
    for (TokenGroup group : TokenGroup.values()) {
      if (words.contains(group.title())) {
        return Optional.of(group.help());
      }
    }
    return Optional.empty();
  }

  static String listed(Set<TokenKind> kinds) {
    return kinds.stream().map(TokenKind::text).distinct().collect(Collectors.joining(", "));
  }
}

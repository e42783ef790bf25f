package org.relayc.dsl.scan;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a token is; the names are those of the grammar's tokens. */
public enum TokenKind {
  ACCEPT,
  ALLOW,
  ALWAYS,
  AUTH,
  BECAUSE,
  DELIVER,
  DENY,
  DOMAIN,
  EXCEPT,
  EXPECT,
  FILE,
  FOR,
  FORWARD,
  FROM,
  GATEWAY,
  GROUP,
  HIDES,
  HOST,
  HOSTNAME_ITEM("hostname"),
  IMPLICIT,
  INCLUDE,
  LISTENER,
  MX,
  NAMED,
  NETWORK,
  NEVER,
  NONE,
  NULL,
  ON,
  OPTIONAL,
  OVER,
  OWNER,
  PRINCIPAL,
  REJECT,
  RELAY,
  REQUIRED,
  ROUTE,
  SENDER,
  /** {@code sender} where it begins a definition and not a condition. */
  SENDER_SET("sender"),
  SUBMIT,
  TICKET,
  TLS,
  TO,
  UNTIL,
  USER,
  VIA,
  NAME("a name"),
  /** A run of letters and digits that is no name, since it begins with something else. */
  WORD("a word"),
  NUMBER("a number"),
  DATE("a date"),
  HOSTNAME("a host name"),
  IPV4("an IPv4 address"),
  IPV6("an IPv6 address"),
  ADDRESS("a mail address"),
  STRING("a text in quotes"),
  EQUALS("="),
  COMMA(","),
  SLASH("/"),
  DASH("-"),
  COLON(":"),
  STAR("*"),
  STAR_DOT("*."),
  AT("@"),
  AT_STAR_DOT("@*."),
  LEFT_BRACE("{"),
  RIGHT_BRACE("}"),
  LEFT_BRACKET("["),
  RIGHT_BRACKET("]"),
  UNKNOWN("something else"),
  EOF("the end of the file");

  private static final Map<String, TokenKind> KEYWORDS = keywords();

  private final String text;

  TokenKind() {
    this.text = name().toLowerCase(Locale.ROOT);
  }

  TokenKind(String text) {
    this.text = text;
  }

  private static Map<String, TokenKind> keywords() {
    Map<String, TokenKind> found = new HashMap<>();
    for (TokenKind kind : values()) {
      if (kind.isKeyword()) {
        found.putIfAbsent(kind.text, kind);
      }
    }
    return found;
  }

  public boolean isKeyword() {
    return compareTo(VIA) <= 0;
  }

  /** A token of this kind is always written the same way. */
  public boolean isFixed() {
    return isKeyword() || compareTo(EQUALS) >= 0 && compareTo(RIGHT_BRACKET) <= 0;
  }

  /** The token as it is written, or where that varies, what it is called. */
  public String text() {
    return text;
  }

  /** The keyword that is written so. */
  public static Optional<TokenKind> keyword(String text) {
    return Optional.ofNullable(KEYWORDS.get(text));
  }
}

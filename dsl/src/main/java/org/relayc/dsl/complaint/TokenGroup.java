package org.relayc.dsl.complaint;

import java.util.EnumSet;
import java.util.Set;
import org.relayc.dsl.scan.TokenKind;

/** Tokens that have one name where all of them may stand, the most telling groups first. */
enum TokenGroup {
  CONDITION(
      "a condition",
      "conditions are 'from', 'named', 'for', 'to', 'sender' and 'over tls'",
      EnumSet.of(
          TokenKind.FROM,
          TokenKind.NAMED,
          TokenKind.FOR,
          TokenKind.TO,
          TokenKind.SENDER,
          TokenKind.OVER)),
  NOTE(
      "a note",
      "notes are 'because', 'owner', 'ticket' and 'until'",
      EnumSet.of(TokenKind.BECAUSE, TokenKind.OWNER, TokenKind.TICKET, TokenKind.UNTIL)),
  NETWORK(
      "a network",
      "a network is a name, 10.0.0.1, 10.0.0.0/8, 10.0.0.1-10.0.0.9 or file \"…\"",
      EnumSet.of(TokenKind.NAME, TokenKind.IPV4, TokenKind.IPV6, TokenKind.FILE)),
  HOSTS(
      "a host",
      "a host is a name, mail.example.com, *.example.com, or of one label in quotes: \"mail\"",
      EnumSet.of(TokenKind.NAME, TokenKind.HOSTNAME, TokenKind.STRING, TokenKind.STAR_DOT)),
  DOMAIN(
      "a domain",
      "a domain is a name, example.com, *.example.com or file \"…\"",
      EnumSet.of(TokenKind.NAME, TokenKind.HOSTNAME, TokenKind.STAR_DOT, TokenKind.FILE)),
  PRINCIPAL(
      "a principal",
      "a principal is a name, user alice@example.com or group \"…\"",
      EnumSet.of(TokenKind.NAME, TokenKind.USER, TokenKind.GROUP)),
  SENDERS(
      "a sender",
      "a sender is a name, alice@example.com, @example.com, @*.example.com or null",
      EnumSet.of(
          TokenKind.NAME, TokenKind.ADDRESS, TokenKind.AT, TokenKind.AT_STAR_DOT, TokenKind.NULL)),
  HOP_HOST(
      "a host or an address",
      "a host has at least one dot; one of a single label is written in quotes: \"mail\"",
      EnumSet.of(TokenKind.HOSTNAME, TokenKind.STRING, TokenKind.IPV4, TokenKind.IPV6)),
  HOP(
      "a next hop",
      "a next hop is mx.example.com, [mx.example.com] or 10.0.0.1, and :25 may follow",
      EnumSet.of(TokenKind.HOSTNAME, TokenKind.STRING, TokenKind.IPV4, TokenKind.LEFT_BRACKET)),
  ENDPOINT(
      "an address to listen on",
      "an address and a port: 10.0.0.5:25, [2001:db8::1]:25 or *:25",
      EnumSet.of(TokenKind.IPV4, TokenKind.LEFT_BRACKET, TokenKind.STAR)),
  IP(
      "an IP address",
      "an IP address is 192.0.2.1 or 2001:db8::1",
      EnumSet.of(TokenKind.IPV4, TokenKind.IPV6)),
  HOST_NAME(
      "a host name",
      "a host name has at least one dot; one of a single label is written in quotes: \"mail\"",
      EnumSet.of(TokenKind.HOSTNAME, TokenKind.STRING)),
  MECHANISM(
      "a mechanism",
      "mechanisms are plain, login, cram-md5 and the like",
      EnumSet.of(TokenKind.NAME, TokenKind.WORD)),
  STATEMENT(
      "a statement",
      "statements begin with " + Expected.listed(Expected.STATEMENTS),
      Expected.STATEMENTS),
  SETTING(
      "a setting", "settings begin with " + Expected.listed(Expected.SETTINGS), Expected.SETTINGS);

  private final String title;
  private final String help;
  private final Set<TokenKind> kinds;

  TokenGroup(String title, String help, Set<TokenKind> kinds) {
    this.title = title;
    this.help = help;
    this.kinds = kinds;
  }

  String title() {
    return title;
  }

  String help() {
    return help;
  }

  Set<TokenKind> kinds() {
    return kinds;
  }
}

package org.relayc.dsl.scan;

/** Reads names, numbers, addresses and host names, and tells which of them are malformed. */
final class WordReader {
  private final String text;
  private final SyntaxErrors errors;

  /** No mail address begins before this offset: keeps the search for one linear. */
  private int noAddressBefore;

  WordReader(String text, SyntaxErrors errors) {
    this.text = text;
    this.errors = errors;
  }

  /** A token: its kind, its end, and whether something about it is wrong. */
  record Word(TokenKind kind, int end, boolean flawed) {}

  Word at(int start) {
    int at = localPartEnd(start);
    if (at > start) {
      return mailAddress(start, at);
    }
    if (isIpv6(start)) {
      return new Word(TokenKind.IPV6, ipv6End(start), false);
    }
    return plain(start, wordEnd(start));
  }

  /** Where only a name can stand. */
  Word nameAt(int start) {
    int end = wordEnd(start);
    return end < text.length() && "= \t\r\n".indexOf(text.charAt(end)) >= 0 && end > start
        ? plain(start, end)
        : at(start);
  }

  /** The offset of the {@code @} of the mail address that begins here, or -1. */
  private int localPartEnd(int start) {
    if (start < noAddressBefore) {
      return -1;
    }
    int i = start;
    while (i < text.length() && isLocalPart(text.charAt(i))) {
      i++;
    }
    if (i < text.length() && text.charAt(i) == '@' && i > start) {
      return i;
    }
    noAddressBefore = i;
    return -1;
  }

  private static boolean isLocalPart(char c) {
    return c < 0x80 ? Characters.isLocalPart(c) : Characters.isWordPart(c);
  }

  private Word mailAddress(int start, int at) {
    int end = at + 1;
    while (end < text.length()
        && " \t\r\n,{}\"#".indexOf(text.charAt(end)) < 0
        && !Characters.isHidden(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    String local = text.substring(start, at);
    boolean good =
        Words.isDotAtom(local) && isAscii(local) && isPlainHost(text.substring(at + 1, end));
    if (!good) {
      malformed(
          start,
          end,
          " is not a plain mail address",
          "write what is not name@host.example in quotes");
    }
    return new Word(TokenKind.ADDRESS, end, !good);
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }

  private static boolean isPlainHost(String word) {
    return !word.isEmpty()
        && word.codePoints().allMatch(Characters::isWordPart)
        && Words.isHostName(word);
  }

  /** At most four hexadecimal digits, a colon, and another one before the run of such ends. */
  boolean isIpv6(int start) {
    int colon = start;
    while (colon < text.length() && colon - start <= 4 && Characters.isHex(text.charAt(colon))) {
      colon++;
    }
    if (colon - start > 4 || colon >= text.length() || text.charAt(colon) != ':') {
      return false;
    }
    int end = ipv6End(start);
    int second = text.indexOf(':', colon + 1);
    return second >= 0 && second < end;
  }

  private int ipv6End(int start) {
    int end = start;
    while (end < text.length() && isIpv6Part(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isIpv6Part(char c) {
    return Characters.isDigit(c) || Characters.isAsciiLetter(c) || c == ':' || c == '.' || c == '%';
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length() && Characters.isWordPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private Word plain(int start, int end) {
    if (end == start) {
      return new Word(TokenKind.UNKNOWN, start + 1, false);
    }
    int quad = Words.quadEnd(text, start, end);
    if (quad > 0 && quad < end && text.charAt(quad) == '-' && isRange(quad + 1, end)) {
      return new Word(TokenKind.IPV4, quad, false);
    }
    String word = text.substring(start, end);
    TokenKind kind = Words.kind(word);
    boolean good =
        switch (kind) {
          case IPV4 -> quad == end;
          case HOSTNAME -> Words.isHostName(word);
          default -> true;
        };
    if (!good) {
      tell(kind, start, end);
    }
    return new Word(kind, end, !good);
  }

  /** What follows an address and a dash: nothing, or another address. */
  private boolean isRange(int start, int end) {
    return start == end || Words.quadEnd(text, start, end) == end || isIpv6(start);
  }

  private void tell(TokenKind kind, int start, int end) {
    if (kind == TokenKind.IPV4) {
      malformed(
          start, end, " is not an IPv4 address", "an IPv4 address is four numbers: 192.0.2.1");
    } else {
      malformed(
          start,
          end,
          " is not a host name",
          "a host name is labels with dots between them, the last not all digits: mail.example.com");
    }
  }

  private void malformed(int start, int end, String what, String help) {
    errors.add(SyntaxCode.MALFORMED_WORD, start, end, Shown.quoted(text, start, end) + what, help);
  }
}

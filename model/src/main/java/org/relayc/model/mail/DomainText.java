package org.relayc.model.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/** Reads the domain of an address (RFC 5321, section 4.1.2; RFC 1035, section 2.3.4). */
final class DomainText {
  private static final int NAME_LIMIT = 253;
  private static final int LABEL_LIMIT = 63;

  /** IDNA 2003 and IDNA 2008 send these to different domains: sharp s, final sigma, joiners. */
  private static final String DISPUTED = "\u00df\u1e9e\u03c2\u200c\u200d";

  private DomainText() {}

  static Optional<DomainName> read(String text) {
    String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    if (name.isEmpty() || name.length() > NAME_LIMIT) {
      return Optional.empty();
    }
    return toAscii(name)
        .map(ascii -> ascii.toLowerCase(Locale.ROOT))
        .filter(DomainText::isName)
        .map(DomainName::new);
  }

  private static Optional<String> toAscii(String name) {
    if (name.chars().allMatch(c -> c < 128)) {
      return Optional.of(name);
    }
    if (name.chars().anyMatch(c -> DISPUTED.indexOf(c) >= 0)) {
      return Optional.empty();
    }
    try {
      return Optional.of(IDN.toASCII(name));
    } catch (IllegalArgumentException noSuchName) {
      return Optional.empty();
    }
  }

  private static boolean isName(String name) {
    int start = 0;
    while (start <= name.length()) {
      int dot = name.indexOf('.', start);
      int end = dot < 0 ? name.length() : dot;
      if (!isLabel(name, start, end)) {
        return false;
      }
      start = end + 1;
    }
    // A last label of digits makes it an address without its brackets.
    int lastLabel = name.lastIndexOf('.') + 1;
    return name.length() <= NAME_LIMIT
        && !name.chars().skip(lastLabel).allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isLabel(String name, int start, int end) {
    if (start == end || end - start > LABEL_LIMIT) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
      boolean hyphen = c == '-' && i > start && i < end - 1;
      if (!letter && !hyphen) {
        return false;
      }
    }
    return true;
  }
}

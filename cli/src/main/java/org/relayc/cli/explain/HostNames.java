package org.relayc.cli.explain;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import org.relayc.model.mail.DomainName;

/** Host names as a command line gives them. */
public final class HostNames {
  private HostNames() {}

  /** The name in A-labels and lower case, without a trailing dot; one label is a name too. */
  public static Optional<DomainName> read(String text) {
    String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    if (!isAscii(name)) {
      try {
        name = IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES);
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return isName(name)
        ? Optional.of(new DomainName(name.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(String name) {
    int label = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '.' ? label == 0 : !isLabelCharacter(c)) {
        return false;
      }
      label = c == '.' ? 0 : label + 1;
      if (label > 63) {
        return false;
      }
    }
    return label > 0 && name.length() <= 253;
  }

  private static boolean isLabelCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }
}

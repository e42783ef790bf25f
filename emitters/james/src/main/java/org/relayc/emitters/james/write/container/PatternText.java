package org.relayc.emitters.james.write.container;

import java.util.List;
import java.util.stream.Collectors;
import org.relayc.emitters.james.write.text.PlainText;
import org.relayc.model.mail.DomainName;

/**
 * Patterns of RecipientIsRegex and SenderIsRegex, which are to fit the whole address
 * (java.util.regex).
 */
final class PatternText {
  /** A local part that says where the mail should go. */
  static final String DRESSED = ".*[@%!].*@.*";

  private PatternText() {}

  /** Addresses of these domains. */
  static String of(List<DomainName> domains) {
    return "(?i)[^@]+@" + anyOf(domains.stream().map(PatternText::quote).toList());
  }

  /** Addresses of domains below these. */
  static String below(List<DomainName> domains) {
    return "(?i).*@" + anyOf(domains.stream().map(name -> ".+\\." + quote(name)).toList());
  }

  private static String anyOf(List<String> domains) {
    return domains.size() == 1
        ? domains.getFirst()
        : domains.stream().collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String quote(DomainName name) {
    if (!PlainText.of(name.text()).matches("[a-z0-9._-]+")) {
      throw new IllegalArgumentException("'" + name + "' in a pattern");
    }
    return name.text().replace(".", "\\.");
  }
}

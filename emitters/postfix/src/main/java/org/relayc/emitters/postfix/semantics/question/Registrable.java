package org.relayc.emitters.postfix.semantics.question;

import java.util.Set;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** What a list of domains holds of domains that anybody may register. */
final class Registrable {
  /** Top-level domains below which nobody registers a name (RFC 6761; RFC 6762, appendix G). */
  private static final Set<String> PRIVATE =
      Set.of(
          "corp",
          "example",
          "home",
          "internal",
          "intranet",
          "invalid",
          "lan",
          "local",
          "localdomain",
          "localhost",
          "onion",
          "private",
          "test");

  private Registrable() {}

  /** The domains that a set names one by one, or below a name of somebody's. */
  static NameSet without(NameSet names) {
    if (names.containsTheRest()) {
      return NameSet.EMPTY;
    }
    NameSet.Builder below = new NameSet.Builder();
    names.entries().stream()
        .filter(NameSet.Entry::in)
        .map(NameSet.Entry::pattern)
        .filter(Registrable::isBelowTop)
        .forEach(below::add);
    return names.minus(below.build());
  }

  private static boolean isBelowTop(NamePattern pattern) {
    return switch (pattern) {
      case NamePattern.Below(DomainName name) ->
          name.text().indexOf('.') < 0 && !PRIVATE.contains(name.text());
      case NamePattern.Exactly exactly -> false;
      case NamePattern.Any any -> true;
    };
  }
}

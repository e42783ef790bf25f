package org.relayc.emitters.james.read.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/**
 * The regular expressions that are understood: those of whole domains, of what is below domains,
 * and of local parts that say where to go. James holds them against the whole address, its domain
 * in lower case (RecipientIsRegex, SenderIsRegex, 3.8.1).
 */
sealed interface AddressPattern {
  /** Every mailbox of some domains. */
  record Domains(MailboxSet mailboxes) implements AddressPattern {}

  /** Addresses with routing characters in their local parts, and no plain one. */
  record Dressed() implements AddressPattern {}

  Pattern DRESSED = Pattern.compile("\\.\\*\\[([^\\]\\\\^-]+)\\]\\.\\*@\\.\\*");
  Pattern ANY_LOCAL_PART = Pattern.compile("(?:\\.\\*|\\.\\+|\\[\\^@\\]\\*|\\[\\^@\\]\\+)@(.+)");
  Pattern BELOW = Pattern.compile("(\\((?:\\?:)?(?:\\.\\*|\\.\\+)\\\\\\.\\)\\?)?(.*)");

  /** What a plain local part cannot hold without quotes. */
  String ROUTING = "\"(),:;<>@[%!";

  /** Empty for an expression that is not understood. */
  static Optional<AddressPattern> of(String expression) {
    String text = expression.trim();
    boolean anyCase = text.startsWith("(?i)");
    String bare = anyCase ? text.substring(4) : text;
    bare = bare.startsWith("^") ? bare.substring(1) : bare;
    bare = bare.endsWith("$") ? bare.substring(0, bare.length() - 1) : bare;
    Matcher dressed = DRESSED.matcher(bare);
    if (dressed.matches() && isRouting(dressed.group(1))) {
      return Optional.of(new Dressed());
    }
    Matcher domain = ANY_LOCAL_PART.matcher(bare);
    return domain.matches() ? domains(domain.group(1), anyCase) : Optional.empty();
  }

  /** Each of them is in no plain local part, and all that routes is among them. */
  private static boolean isRouting(String characters) {
    return characters.chars().allMatch(c -> ROUTING.indexOf(c) >= 0)
        && "%!@".chars().allMatch(c -> characters.indexOf(c) >= 0);
  }

  private static Optional<AddressPattern> domains(String text, boolean anyCase) {
    NameSet names = NameSet.EMPTY;
    for (String each : alternatives(text)) {
      Optional<NameSet> some = names(each, anyCase);
      if (some.isEmpty()) {
        return Optional.empty();
      }
      names = names.union(some.get());
    }
    return Optional.of(new Domains(MailboxSet.ofDomains(names)));
  }

  /** The parts of {@code (a|b)}, or the text itself. */
  private static List<String> alternatives(String text) {
    boolean grouped = text.startsWith("(") && text.endsWith(")") && text.indexOf('|') > 0;
    if (!grouped || text.startsWith("(?i")) {
      return List.of(text);
    }
    String inner = text.substring(text.startsWith("(?:") ? 3 : 1, text.length() - 1);
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        parts.add(inner.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(inner.substring(start));
    return parts;
  }

  private static Optional<NameSet> names(String text, boolean anyCase) {
    Matcher below = BELOW.matcher(text);
    if (below.matches() && below.group(1) != null) {
      return name(below.group(2), anyCase)
          .map(name ->
              NameSet.of(List.of(new NamePattern.Exactly(name), new NamePattern.Below(name))));
    }
    if (text.startsWith(".*\\.") || text.startsWith(".+\\.")) {
      return name(text.substring(4), anyCase).map(name -> NameSet.of(new NamePattern.Below(name)));
    }
    return name(text, anyCase).map(name -> NameSet.of(new NamePattern.Exactly(name)));
  }

  /** A name whose dots are escaped; in capitals it matches nothing unless case is ignored. */
  private static Optional<DomainName> name(String text, boolean anyCase) {
    if (!text.matches("[A-Za-z0-9_-]+(\\\\\\.[A-Za-z0-9_-]+)*")) {
      return Optional.empty();
    }
    String plain = text.replace("\\.", ".");
    boolean lower = plain.equals(plain.toLowerCase(Locale.ROOT));
    return anyCase || lower ? DomainName.parse(plain) : Optional.empty();
  }
}

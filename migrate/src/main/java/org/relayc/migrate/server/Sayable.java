package org.relayc.migrate.server;

import java.util.List;
import java.util.Map;
import org.relayc.compiler.value.PublicSuffixes;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** What the language has words for. */
final class Sayable {
  private Sayable() {}

  /** The part of a set of domains that {@code deliver} and {@code forward} may hold. */
  static NameSet accepted(NameSet domains) {
    if (domains.containsTheRest()) {
      return NameSet.EMPTY;
    }
    NameSet.Builder unsaid = new NameSet.Builder();
    for (NameSet.Entry entry : domains.entries()) {
      if (entry.in() && !isSaid(entry.pattern())) {
        unsaid.add(entry.pattern());
      }
    }
    return domains.minus(unsaid.build());
  }

  private static boolean isSaid(NamePattern pattern) {
    return switch (pattern) {
      case NamePattern.Any any -> false;
      case NamePattern.Exactly(DomainName name) -> name.text().indexOf('.') >= 0;
      case NamePattern.Below(DomainName name) -> !PublicSuffixes.contains(name);
    };
  }

  /** Names of clients, which may be of one label; there is no word for all of them. */
  static boolean isHosts(NameSet names) {
    return !names.containsTheRest()
        && names.entries().stream()
            .filter(NameSet.Entry::in)
            .noneMatch(entry ->
                entry.pattern() instanceof NamePattern.Below(DomainName name)
                    && PublicSuffixes.contains(name));
  }

  /** Senders: whole domains, and single mailboxes that are in or out besides. */
  static boolean isSenders(MailboxSet mailboxes) {
    if (mailboxes.usual().containsTheRest() || !isDotted(mailboxes.usual())) {
      return false;
    }
    for (Map.Entry<String, NameSet> own : mailboxes.byLocalPart().entrySet()) {
      NameSet more = own.getValue().minus(mailboxes.usual());
      NameSet less = mailboxes.usual().minus(own.getValue());
      if (!Recipient.parse(own.getKey() + "@example.com").isPlain()
          || !isSingle(more)
          || !isSingle(less)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDotted(NameSet names) {
    return names.entries().stream()
        .allMatch(entry ->
            !(entry.pattern() instanceof NamePattern.Exactly(DomainName name))
                || name.text().indexOf('.') >= 0);
  }

  private static boolean isSingle(NameSet names) {
    List<NameSet.Entry> entries = names.entries();
    return !names.containsTheRest()
        && isDotted(names)
        && entries.stream().allMatch(entry -> entry.pattern() instanceof NamePattern.Exactly);
  }
}

package org.relayc.emitters.postfix.semantics.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** Sets of plain mailboxes as keys and expressions name them. */
final class Mailboxes {
  private final Map<String, NameSet.Builder> byLocalPart = new LinkedHashMap<>();
  private final NameSet.Builder domains = new NameSet.Builder();

  /** Adds {@code user@domain}; what is no mailbox is left out. */
  void add(String key) {
    int at = key.lastIndexOf('@');
    DomainName.parse(key.substring(at + 1))
        .ifPresent(domain -> {
          NamePattern pattern = new NamePattern.Exactly(domain);
          domains.add(pattern);
          byLocalPart
              .computeIfAbsent(key.substring(0, at), any -> new NameSet.Builder())
              .add(pattern);
        });
  }

  MailboxSet mailboxes() {
    TreeMap<String, NameSet> sets = new TreeMap<>();
    byLocalPart.forEach((local, builder) -> sets.put(local, builder.build()));
    return new MailboxSet(NameSet.EMPTY, sets);
  }

  /** The domains of all of them. */
  NameSet domains() {
    return domains.build();
  }

  /** One local part at any domain. */
  static MailboxSet everywhere(Iterable<String> localParts) {
    TreeMap<String, NameSet> sets = new TreeMap<>();
    localParts.forEach(local -> sets.put(local, NameSet.ANY));
    return new MailboxSet(NameSet.EMPTY, sets);
  }

  /** By halves, since there may be many. */
  private static MailboxSet union(List<MailboxSet> sets) {
    int half = sets.size() / 2;
    return switch (sets.size()) {
      case 0 -> MailboxSet.EMPTY;
      case 1 -> sets.getFirst();
      default -> union(union(sets.subList(0, half)), union(sets.subList(half, sets.size())));
    };
  }

  private static MailboxSet union(MailboxSet one, MailboxSet other) {
    TreeMap<String, NameSet> sets = new TreeMap<>();
    one.byLocalPart().forEach((local, set) -> sets.put(local, set.union(other.domains(local))));
    other.byLocalPart().forEach((local, set) -> sets.put(local, set.union(one.domains(local))));
    return new MailboxSet(one.usual().union(other.usual()), sets);
  }

  /** The plain mailboxes that an expression matches, where they are a set. */
  static Optional<MailboxSet> of(List<Shape> shapes) {
    List<MailboxSet> all = new ArrayList<>();
    for (Shape shape : shapes) {
      Optional<MailboxSet> set = of(shape);
      if (set.isEmpty()) {
        return Optional.empty();
      }
      all.add(set.get());
    }
    return Optional.of(union(all));
  }

  private static Optional<MailboxSet> of(Shape shape) {
    return switch (shape) {
      case Shape.All all -> Optional.of(MailboxSet.ANY);
      case Shape.Dressed dressed -> Optional.of(MailboxSet.EMPTY);
      case Shape.Whole(String text) -> Optional.of(mailbox(text));
      case Shape.Start(String text) ->
          text.indexOf('@') == text.length() - 1
              ? Optional.of(everywhere(List.of(text.substring(0, text.length() - 1))))
              : Optional.empty();
      case Shape.End(String text) ->
          text.startsWith("@")
              ? Optional.of(ofDomains(text.substring(1), true, false))
              : text.startsWith(".") && text.indexOf('@') < 0
                  ? Optional.of(ofDomains(text.substring(1), false, true))
                  : Optional.empty();
      case Shape.BelowDomain(String domain) -> Optional.of(ofDomains(domain, false, true));
      case Shape.InDomain(String domain) -> Optional.of(ofDomains(domain, true, true));
    };
  }

  private static MailboxSet mailbox(String text) {
    int at = text.indexOf('@');
    return at <= 0
        ? MailboxSet.EMPTY
        : DomainName.parse(text.substring(at + 1))
            .map(domain -> MailboxSet.ofMailbox(text.substring(0, at), domain))
            .orElse(MailboxSet.EMPTY);
  }

  private static MailboxSet ofDomains(String text, boolean self, boolean below) {
    return MailboxSet.ofDomains(names(text, self, below));
  }

  /** A name, what is below it, or both; none for a text that is no name. */
  static NameSet names(String text, boolean self, boolean below) {
    Optional<DomainName> name = DomainName.parse(text);
    if (name.isEmpty() || text.endsWith(".")) {
      return NameSet.EMPTY;
    }
    NameSet.Builder builder = new NameSet.Builder();
    if (self) {
      builder.add(new NamePattern.Exactly(name.get()));
    }
    if (below) {
      builder.add(new NamePattern.Below(name.get()));
    }
    return builder.build();
  }

  /** The names that an expression matches as a whole text, where they are a set. */
  static Optional<NameSet> names(List<Shape> shapes) {
    List<NameSet> all = new ArrayList<>();
    for (Shape shape : shapes) {
      Optional<NameSet> set =
          switch (shape) {
            case Shape.All any -> Optional.of(NameSet.ANY);
            case Shape.Whole(String text) -> Optional.of(names(text, true, false));
            case Shape.End(String text) ->
                text.startsWith(".")
                    ? Optional.of(names(text.substring(1), false, true))
                    : text.indexOf('@') >= 0 ? Optional.of(NameSet.EMPTY) : Optional.empty();
            case Shape.Start(String text) ->
                text.indexOf('@') >= 0 ? Optional.of(NameSet.EMPTY) : Optional.empty();
            case Shape.BelowDomain below -> Optional.of(NameSet.EMPTY);
            case Shape.InDomain(String domain) -> Optional.of(names(domain, false, true));
            case Shape.Dressed dressed -> Optional.of(NameSet.EMPTY);
          };
      if (set.isEmpty()) {
        return Optional.empty();
      }
      all.add(set.get());
    }
    return Optional.of(NameSet.union(all));
  }
}

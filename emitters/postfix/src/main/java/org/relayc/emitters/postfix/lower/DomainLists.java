package org.relayc.emitters.postfix.lower;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.postfix.document.Action.Answer;
import org.relayc.emitters.postfix.document.DomainPattern;
import org.relayc.emitters.postfix.document.HashKey;
import org.relayc.emitters.postfix.document.LookupTable;
import org.relayc.emitters.postfix.document.LookupTable.Regexp.Line;
import org.relayc.emitters.postfix.document.LookupTable.Texthash.Entry;
import org.relayc.emitters.postfix.document.Pattern;
import org.relayc.emitters.postfix.document.Setting;
import org.relayc.emitters.postfix.restriction.Draft;
import org.relayc.emitters.postfix.restriction.RuleName;
import org.relayc.emitters.postfix.restriction.Tables;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** The lists of domains that Postfix accepts for anyone. */
final class DomainLists {
  /** Up to here a list stands in main.cf, beyond it in a table. */
  private static final int INLINE_LIMIT = 50;

  private final Draft draft;

  DomainLists(Draft draft) {
    this.draft = draft;
  }

  /**
   * Domains delivered here; mydestination and virtual_mailbox_domains know no domain but by its
   * whole name (postconf(5), 3.7), so what is below a name takes a pattern.
   */
  Setting local(NameSet domains) {
    List<DomainName> names = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (NameSet.Entry entry : domains.entries()) {
      if (entry.in()) {
        switch (entry.pattern()) {
          case NamePattern.Exactly(DomainName name) -> names.add(name);
          case NamePattern.Below(DomainName name) -> lines.add(below(name, domains));
          case NamePattern.Any() -> throw new IllegalArgumentException("deliver any");
        }
      }
    }
    List<DomainPattern> patterns = new ArrayList<>(exact(names, "local-domains"));
    if (!lines.isEmpty()) {
      patterns.add(
          new DomainPattern.InTable(
              draft.table(
                  new RuleName("local-domains"),
                  file -> new LookupTable.Regexp(file, List.of("domains delivered here"), lines))));
    }
    return setting(patterns);
  }

  /** The shortest name that is delivered here; what has no domain belongs to it. */
  static Optional<DomainName> home(NameSet local) {
    return local.entries().stream()
        .filter(NameSet.Entry::in)
        .map(NameSet.Entry::pattern)
        .filter(NamePattern.Exactly.class::isInstance)
        .map(pattern -> ((NamePattern.Exactly) pattern).name())
        .min(
            Comparator.comparingInt((DomainName name) -> name.text().length())
                .thenComparing(name -> name));
  }

  private static Line below(DomainName name, NameSet domains) {
    List<Pattern> unless =
        domains.entries().stream()
            .filter(other -> !other.in())
            .map(NameSet.Entry::pattern)
            .filter(other -> isBelow(other, name))
            .map(DomainLists::pattern)
            .toList();
    return new Line(Pattern.endsWith("." + name.text()), unless, Answer.OK);
  }

  private static boolean isBelow(NamePattern pattern, DomainName name) {
    return switch (pattern) {
      case NamePattern.Exactly(DomainName other) -> other.isBelow(name);
      case NamePattern.Below(DomainName other) -> other.isBelow(name);
      case NamePattern.Any() -> false;
    };
  }

  private static Pattern pattern(NamePattern pattern) {
    return switch (pattern) {
      case NamePattern.Exactly(DomainName name) -> Pattern.exactly(name.text());
      case NamePattern.Below(DomainName name) -> Pattern.endsWith("." + name.text());
      case NamePattern.Any() -> Pattern.EVERYTHING;
    };
  }

  private List<DomainPattern> exact(List<DomainName> names, String table) {
    if (names.size() <= INLINE_LIMIT) {
      return names.stream()
          .map(name -> (DomainPattern) new DomainPattern.Name(name, true))
          .toList();
    }
    List<Entry> entries =
        names.stream().map(name -> new Entry(new HashKey(name.text()), Answer.OK.word())).toList();
    return List.of(inTable(table, "domains delivered here", entries));
  }

  private DomainPattern inTable(String name, String comment, List<Entry> entries) {
    return new DomainPattern.InTable(
        draft.table(
            new RuleName(name), file -> new LookupTable.Texthash(file, List.of(comment), entries)));
  }

  /**
   * Domains passed on: {@code d} is the name, {@code .d} all below it, since relay_domains is not
   * in parent_domain_matches_subdomains; the first element that matches decides.
   */
  Setting relay(NameSet domains) {
    List<DomainPattern> patterns = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    boolean hasHoles = domains.entries().stream().anyMatch(entry -> !entry.in());
    boolean isLong = domains.entries().size() > INLINE_LIMIT && !hasHoles;
    for (NameSet.Entry entry : Tables.mostSpecificFirst(domains)) {
      if (isLong) {
        entries.add(new Entry(new HashKey(Tables.key(entry.pattern())), Answer.OK.word()));
      } else {
        patterns.add(element(entry));
      }
    }
    if (isLong) {
      patterns.add(inTable("forwarded-domains", "domains passed on", entries));
    }
    return setting(patterns);
  }

  private static DomainPattern element(NameSet.Entry entry) {
    return switch (entry.pattern()) {
      case NamePattern.Exactly(DomainName name) -> new DomainPattern.Name(name, entry.in());
      case NamePattern.Below(DomainName name) -> new DomainPattern.Below(name, entry.in());
      case NamePattern.Any() -> throw new IllegalArgumentException("forward any");
    };
  }

  private static Setting setting(List<DomainPattern> patterns) {
    return patterns.isEmpty() ? new Setting.Empty() : new Setting.Domains(patterns);
  }
}

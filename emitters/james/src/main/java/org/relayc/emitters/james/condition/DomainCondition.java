package org.relayc.emitters.james.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.relayc.emitters.james.document.Condition;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/**
 * Sets of domains in the terms of a server that knows lists of names and patterns for what is below
 * a name.
 *
 * @param exactly what says that a domain is one of these
 * @param below what says that it is below one of these
 */
public record DomainCondition(
    Function<List<DomainName>, Condition> exactly, Function<List<DomainName>, Condition> below) {
  public static final DomainCondition OF_RECIPIENTS =
      new DomainCondition(Condition.To::new, Condition.ToBelow::new);
  public static final DomainCondition OF_SENDERS =
      new DomainCondition(Condition.SentFrom::new, Condition.SentFromBelow::new);

  public Condition of(NameSet set) {
    if (set.equals(NameSet.ANY)) {
      return new Condition.Always();
    }
    return set.containsTheRest() ? Condition.not(positive(set.complement())) : positive(set);
  }

  private Condition positive(NameSet set) {
    List<NameSet.Entry> entries = set.entries();
    List<DomainName> names = new ArrayList<>();
    List<DomainName> whole = new ArrayList<>();
    List<Condition> parts = new ArrayList<>();
    for (NameSet.Entry entry : entries) {
      if (!entry.in()) {
        continue;
      }
      switch (entry.pattern()) {
        case NamePattern.Exactly(DomainName name) -> names.add(name);
        case NamePattern.Below(DomainName name) -> {
          List<NameSet.Entry> holes = holes(name, entries);
          if (holes.isEmpty()) {
            whole.add(name);
          } else {
            parts.add(
                Condition.all(List.of(below.apply(List.of(name)), Condition.not(plainly(holes)))));
          }
        }
        case NamePattern.Any() -> throw new IllegalArgumentException("a set with the rest");
      }
    }
    List<Condition> all = new ArrayList<>(listed(names, whole));
    all.addAll(parts);
    return Condition.any(all);
  }

  private static List<NameSet.Entry> holes(DomainName name, List<NameSet.Entry> entries) {
    return entries.stream().filter(entry -> !entry.in() && nameOf(entry).isBelow(name)).toList();
  }

  private static DomainName nameOf(NameSet.Entry entry) {
    return switch (entry.pattern()) {
      case NamePattern.Exactly(DomainName name) -> name;
      case NamePattern.Below(DomainName name) -> name;
      case NamePattern.Any() -> throw new IllegalArgumentException("a set with the rest");
    };
  }

  /** What holes say, without regard for what is in again inside of them. */
  private Condition plainly(List<NameSet.Entry> holes) {
    List<DomainName> names = new ArrayList<>();
    List<DomainName> whole = new ArrayList<>();
    for (NameSet.Entry hole : holes) {
      (hole.pattern() instanceof NamePattern.Exactly ? names : whole).add(nameOf(hole));
    }
    return Condition.any(listed(names, whole));
  }

  private List<Condition> listed(List<DomainName> names, List<DomainName> whole) {
    List<Condition> parts = new ArrayList<>();
    if (!names.isEmpty()) {
      parts.add(exactly.apply(names));
    }
    if (!whole.isEmpty()) {
      parts.add(below.apply(whole));
    }
    return parts;
  }
}

package org.relayc.model.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.relayc.model.mail.DomainName;

/**
 * A canonical set of host or domain names, closed under complement: a tree of labels, last label
 * first, in which a name or everything below it is in or out, so that equal sets are equal values.
 *
 * <p>Invariant: the table holds a name only if it, or what is below it, differs from what holds
 * below the nearest name above it.
 */
public final class NameSet {
  public static final NameSet EMPTY = new NameSet(NameTable.EMPTY, false);
  public static final NameSet ANY = new NameSet(NameTable.EMPTY, true);

  private final NameTable table;
  private final boolean rest;

  NameSet(NameTable table, boolean rest) {
    this.table = table;
    this.rest = rest;
  }

  public boolean contains(DomainName name) {
    byte[] key = NameKey.of(name);
    int exact = table.find(key, key.length);
    if (exact >= 0) {
      return table.self(exact);
    }
    int length = NameKey.parentLength(key, key.length);
    while (length >= 0) {
      int above = table.find(key, length);
      if (above >= 0) {
        return table.below(above);
      }
      length = NameKey.parentLength(key, length);
    }
    return rest;
  }

  /** True when names that no entry mentions are in the set, and with them every address literal. */
  public boolean containsTheRest() {
    return rest;
  }

  /** How many names the set mentions, in or out: what it costs to go through it. */
  public int mentioned() {
    return table.size();
  }

  public boolean isEmpty() {
    return !rest && table.size() == 0;
  }

  public NameSet union(NameSet other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    return new NameMerge(NameMerge.OR).of(this, other);
  }

  public NameSet intersect(NameSet other) {
    return new NameMerge(NameMerge.AND).of(this, other);
  }

  public NameSet minus(NameSet other) {
    return other.isEmpty() ? this : new NameMerge(NameMerge.AND_NOT).of(this, other);
  }

  public NameSet complement() {
    return new NameSet(table.flipped(), !rest);
  }

  public boolean overlaps(NameSet other) {
    return !intersect(other).isEmpty();
  }

  public boolean isSubsetOf(NameSet other) {
    return minus(other).isEmpty();
  }

  /** Some name of the set, for people to look at; empty only where the set is. */
  public Optional<DomainName> witness() {
    for (int i = 0; i < table.size(); i++) {
      if (table.self(i)) {
        return Optional.of(table.name(i));
      }
      if (table.below(i)) {
        return Optional.of(fresh("." + table.name(i).text()));
      }
    }
    return rest ? Optional.of(fresh(".example")) : Optional.empty();
  }

  /** A name of the set with this ending, which all but finitely many names with it have. */
  private DomainName fresh(String ending) {
    DomainName name = new DomainName("host" + ending);
    for (int i = 2; !contains(name); i++) {
      name = new DomainName("host" + i + ending);
    }
    return name;
  }

  /**
   * The set as the fewest entries in which the most specific one decides (a name before {@code *.},
   * a longer {@code *.} before a shorter one, anything before {@link NamePattern.Any}), sorted by
   * name; a set that holds the rest begins with an {@code Any} that is in.
   */
  public List<Entry> entries() {
    List<Named> named = new ArrayList<>(table.size());
    Ancestors above = new Ancestors(rest ? 1 : 0);
    for (int i = 0; i < table.size(); i++) {
      above.moveTo(table, i, i == 0 ? 0 : table.commonPrefix(i - 1, table, i));
      boolean inherited = above.below() != 0;
      DomainName name = table.name(i);
      if (table.self(i) != inherited) {
        named.add(new Named(name, new Entry(new NamePattern.Exactly(name), !inherited)));
      }
      if (table.below(i) != inherited) {
        named.add(new Named(name, new Entry(new NamePattern.Below(name), !inherited)));
      }
      above.push(table.length(i), table.below(i) ? 1 : 0);
    }
    named.sort(Comparator.comparing(Named::name));
    List<Entry> entries = new ArrayList<>(named.size() + 1);
    if (rest) {
      entries.add(new Entry(new NamePattern.Any(), true));
    }
    named.forEach(each -> entries.add(each.entry()));
    return entries;
  }

  private record Named(DomainName name, Entry entry) {}

  /** One entry: what matches the pattern, and no more specific entry, is in the set or not. */
  public record Entry(NamePattern pattern, boolean in) {}

  public static NameSet of(NamePattern pattern) {
    return of(List.of(pattern));
  }

  /** The union of many patterns, millions of them. */
  public static NameSet of(Iterable<? extends NamePattern> patterns) {
    Builder builder = new Builder();
    patterns.forEach(builder::add);
    return builder.build();
  }

  /** The union of many, by halves. */
  public static NameSet union(List<NameSet> sets) {
    return switch (sets.size()) {
      case 0 -> EMPTY;
      case 1 -> sets.get(0);
      default -> {
        int half = sets.size() / 2;
        yield union(sets.subList(0, half)).union(union(sets.subList(half, sets.size())));
      }
    };
  }

  NameTable table() {
    return table;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NameSet that && rest == that.rest && table.equals(that.table);
  }

  @Override
  public int hashCode() {
    return 31 * table.hashCode() + Boolean.hashCode(rest);
  }

  /** The entries, cut short when they are many. */
  @Override
  public String toString() {
    List<Entry> entries = entries();
    return entries.size() <= 20 ? entries.toString() : entries.subList(0, 20) + " …";
  }

  /** Collects patterns in any order, millions of them, and sorts once. */
  public static final class Builder {
    private NameTable.Writer names = new NameTable.Writer();
    private boolean any;

    public Builder add(NamePattern pattern) {
      switch (pattern) {
        case NamePattern.Exactly(DomainName name) -> names.add(NameKey.of(name), NameTable.SELF);
        case NamePattern.Below(DomainName name) -> names.add(NameKey.of(name), NameTable.BELOW);
        case NamePattern.Any any -> this.any = true;
      }
      return this;
    }

    /** The set of all that was added; the builder is empty again. */
    public NameSet build() {
      NameTable table = names.toTable();
      NameSet set = any ? ANY : NameMerge.ofPatterns(table.isSorted() ? table : table.sorted());
      names = new NameTable.Writer();
      any = false;
      return set;
    }
  }
}

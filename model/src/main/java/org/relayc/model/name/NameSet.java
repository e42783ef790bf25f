package org.relayc.model.name;

import java.util.List;
import org.relayc.model.mail.DomainName;

/**
 * A canonical set of host or domain names, closed under complement: a tree of labels, last label
 * first, in which a name or everything below it is in or out, so that equal sets are equal values.
 */
public final class NameSet {
  public static final NameSet EMPTY = new NameSet();
  public static final NameSet ANY = new NameSet();

  public boolean contains(DomainName name) {
    throw new UnsupportedOperationException();
  }

  /** True when names that no entry mentions are in the set, and with them every address literal. */
  public boolean containsTheRest() {
    throw new UnsupportedOperationException();
  }

  public boolean isEmpty() {
    throw new UnsupportedOperationException();
  }

  public NameSet union(NameSet other) {
    throw new UnsupportedOperationException();
  }

  public NameSet intersect(NameSet other) {
    throw new UnsupportedOperationException();
  }

  public NameSet minus(NameSet other) {
    throw new UnsupportedOperationException();
  }

  /**
   * The set as the fewest entries in which the most specific one decides (a name before {@code *.},
   * a longer {@code *.} before a shorter one, anything before {@link NamePattern.Any}), sorted by
   * name; a set that holds the rest begins with an {@code Any} that is in.
   */
  public List<Entry> entries() {
    throw new UnsupportedOperationException();
  }

  /** One entry: what matches the pattern, and no more specific entry, is in the set or not. */
  public record Entry(NamePattern pattern, boolean in) {}

  public static NameSet of(NamePattern pattern) {
    throw new UnsupportedOperationException();
  }

  /** The union of many patterns, millions of them. */
  public static NameSet of(Iterable<? extends NamePattern> patterns) {
    throw new UnsupportedOperationException();
  }
}

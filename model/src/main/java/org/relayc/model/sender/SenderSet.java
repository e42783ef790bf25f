package org.relayc.model.sender;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.Sender;
import org.relayc.model.name.NameSet;

/**
 * A canonical set of senders: whole domains, single mailboxes that differ from their domain, and
 * the null sender. Local parts are compared without case.
 */
public final class SenderSet {
  public static final SenderSet EMPTY = new SenderSet(NameSet.EMPTY, new TreeMap<>(), false);

  private final NameSet domains;
  private final SortedMap<Mailbox, Boolean> exceptions;
  private final boolean containsNull;

  private SenderSet(NameSet domains, SortedMap<Mailbox, Boolean> exceptions, boolean containsNull) {
    this.domains = domains;
    this.exceptions = Collections.unmodifiableSortedMap(exceptions);
    this.containsNull = containsNull;
  }

  public boolean contains(Sender sender) {
    return switch (sender) {
      case Sender.Null none -> containsNull;
      case Sender.Mailbox(String localPart, DomainName domain) ->
          contains(new Mailbox(localPart, domain));
      case Sender.Other other -> false;
    };
  }

  private boolean contains(Mailbox mailbox) {
    Boolean exception = exceptions.get(mailbox);
    return exception != null ? exception : domains.contains(mailbox.domain());
  }

  public boolean isEmpty() {
    return !containsNull && domains.isEmpty() && exceptions.isEmpty();
  }

  public SenderSet union(SenderSet other) {
    return combine(other, NameSet::union, (a, b) -> a || b);
  }

  public SenderSet intersect(SenderSet other) {
    return combine(other, NameSet::intersect, (a, b) -> a && b);
  }

  public SenderSet minus(SenderSet other) {
    return combine(other, NameSet::minus, (a, b) -> a && !b);
  }

  private SenderSet combine(
      SenderSet other, BinaryOperator<NameSet> ofDomains, BinaryOperator<Boolean> ofAnswers) {
    NameSet combined = ofDomains.apply(domains, other.domains);
    TreeMap<Mailbox, Boolean> differing = new TreeMap<>();
    for (SortedMap<Mailbox, Boolean> known : List.of(exceptions, other.exceptions)) {
      for (Mailbox mailbox : known.keySet()) {
        boolean in = ofAnswers.apply(contains(mailbox), other.contains(mailbox));
        if (in != combined.contains(mailbox.domain())) {
          differing.put(mailbox, in);
        }
      }
    }
    return new SenderSet(combined, differing, ofAnswers.apply(containsNull, other.containsNull));
  }

  /** The domains whose mailboxes are in, but for the exceptions. */
  public NameSet domains() {
    return domains;
  }

  /**
   * Mailboxes (local parts in lower case) that are in though their domain is not, or the reverse.
   */
  public SortedMap<Mailbox, Boolean> exceptions() {
    return exceptions;
  }

  public boolean containsNull() {
    return containsNull;
  }

  /** A mailbox as a key: local part in lower case. */
  public record Mailbox(String localPart, DomainName domain) implements Comparable<Mailbox> {
    public Mailbox {
      localPart = localPart.toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(Mailbox other) {
      int byDomain = domain.compareTo(other.domain);
      return byDomain != 0 ? byDomain : localPart.compareTo(other.localPart);
    }
  }

  public static SenderSet ofNull() {
    return new SenderSet(NameSet.EMPTY, new TreeMap<>(), true);
  }

  public static SenderSet ofMailbox(String localPart, DomainName domain) {
    TreeMap<Mailbox, Boolean> one = new TreeMap<>();
    one.put(new Mailbox(localPart, domain), true);
    return new SenderSet(NameSet.EMPTY, one, false);
  }

  public static SenderSet ofDomains(NameSet domains) {
    return new SenderSet(domains, new TreeMap<>(), false);
  }

  /** The union of many, by halves. */
  public static SenderSet union(List<SenderSet> sets) {
    return switch (sets.size()) {
      case 0 -> EMPTY;
      case 1 -> sets.get(0);
      default -> {
        int half = sets.size() / 2;
        yield union(sets.subList(0, half)).union(union(sets.subList(half, sets.size())));
      }
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SenderSet that
        && containsNull == that.containsNull
        && domains.equals(that.domains)
        && exceptions.equals(that.exceptions);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * domains.hashCode() + exceptions.hashCode()) + Boolean.hashCode(containsNull);
  }

  @Override
  public String toString() {
    return (containsNull ? "null, " : "") + domains + (exceptions.isEmpty() ? "" : exceptions);
  }
}

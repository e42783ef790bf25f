package org.relayc.model.sender;

import java.util.SortedMap;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.Sender;
import org.relayc.model.name.NameSet;

/**
 * A canonical set of senders: whole domains, single mailboxes that differ from their domain, and the
 * null sender. Local parts are compared without case.
 */
public final class SenderSet {
  public static final SenderSet EMPTY = new SenderSet();

  public boolean contains(Sender sender) {
    throw new UnsupportedOperationException();
  }

  public boolean isEmpty() {
    throw new UnsupportedOperationException();
  }

  public SenderSet union(SenderSet other) {
    throw new UnsupportedOperationException();
  }

  public SenderSet intersect(SenderSet other) {
    throw new UnsupportedOperationException();
  }

  public SenderSet minus(SenderSet other) {
    throw new UnsupportedOperationException();
  }

  /** The domains whose mailboxes are in, but for the exceptions. */
  public NameSet domains() {
    throw new UnsupportedOperationException();
  }

  /** Mailboxes (local parts in lower case) that are in though their domain is not, or the reverse. */
  public SortedMap<Mailbox, Boolean> exceptions() {
    throw new UnsupportedOperationException();
  }

  public boolean containsNull() {
    throw new UnsupportedOperationException();
  }

  /** A mailbox as a key: local part in lower case. */
  public record Mailbox(String localPart, DomainName domain) implements Comparable<Mailbox> {
    @Override
    public int compareTo(Mailbox other) {
      int byDomain = domain.compareTo(other.domain);
      return byDomain != 0 ? byDomain : localPart.compareTo(other.localPart);
    }
  }

  public static SenderSet ofNull() {
    throw new UnsupportedOperationException();
  }

  public static SenderSet ofMailbox(String localPart, DomainName domain) {
    throw new UnsupportedOperationException();
  }

  public static SenderSet ofDomains(NameSet domains) {
    throw new UnsupportedOperationException();
  }
}

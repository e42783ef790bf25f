package org.relayc.model.mailbox;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.sender.SenderSet;

/**
 * A canonical set of plain mailboxes: the domains in which a local part is in, for most local parts
 * the same ones. Local parts are compared without case.
 *
 * <p>Invariant: no local part has an entry that is equal to the usual one.
 *
 * @param usual the domains in which a local part without an entry is in
 * @param byLocalPart local parts in lower case with other domains
 */
public record MailboxSet(NameSet usual, SortedMap<String, NameSet> byLocalPart) {
  public static final MailboxSet EMPTY = new MailboxSet(NameSet.EMPTY, new TreeMap<>());
  public static final MailboxSet ANY = new MailboxSet(NameSet.ANY, new TreeMap<>());

  public MailboxSet {
    TreeMap<String, NameSet> differing = new TreeMap<>();
    for (Map.Entry<String, NameSet> entry : byLocalPart.entrySet()) {
      if (!entry.getValue().equals(usual)) {
        differing.put(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue());
      }
    }
    byLocalPart = Collections.unmodifiableSortedMap(differing);
  }

  public boolean contains(String localPart, DomainName domain) {
    return domains(localPart).contains(domain);
  }

  /** The domains in which a local part is in. */
  public NameSet domains(String localPart) {
    return byLocalPart.getOrDefault(localPart.toLowerCase(Locale.ROOT), usual);
  }

  /** Every mailbox of some domains. */
  public static MailboxSet ofDomains(NameSet domains) {
    return new MailboxSet(domains, new TreeMap<>());
  }

  /** One mailbox. */
  public static MailboxSet ofMailbox(String localPart, DomainName domain) {
    return ofLocalPart(localPart, NameSet.of(new NamePattern.Exactly(domain)));
  }

  /** One local part in some domains. */
  public static MailboxSet ofLocalPart(String localPart, NameSet domains) {
    return new MailboxSet(NameSet.EMPTY, new TreeMap<>(Map.of(localPart, domains)));
  }

  /** The plain senders of a sender set. */
  public static MailboxSet of(SenderSet senders) {
    TreeMap<String, NameSet> byLocalPart = new TreeMap<>();
    for (Map.Entry<SenderSet.Mailbox, Boolean> entry : senders.exceptions().entrySet()) {
      SenderSet.Mailbox mailbox = entry.getKey();
      NameSet known = byLocalPart.getOrDefault(mailbox.localPart(), senders.domains());
      NameSet one = NameSet.of(new NamePattern.Exactly(mailbox.domain()));
      byLocalPart.put(mailbox.localPart(), entry.getValue() ? known.union(one) : known.minus(one));
    }
    return new MailboxSet(senders.domains(), byLocalPart);
  }
}

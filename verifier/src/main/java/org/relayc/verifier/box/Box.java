package org.relayc.verifier.box;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.Logins;
import org.relayc.verifier.space.Values;

/**
 * All transactions that have one of some values of each kind; where nothing is said, any will do.
 *
 * @param groups whether the session's user is in a group of which nobody knows who is in it
 * @param dressed whether the recipient is dressed
 * @param unseen the answers of what cannot be seen
 */
public record Box(
    Optional<AddressSet> clients,
    Optional<Names> names,
    Optional<Boolean> tls,
    Optional<Logins> logins,
    SortedMap<String, Boolean> groups,
    Optional<List<Values.DaySpan>> days,
    Optional<Senders> senders,
    Optional<Boolean> dressed,
    Optional<Recipients> recipients,
    SortedMap<String, Boolean> unseen) {
  public Box {
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    days = days.map(List::copyOf);
    unseen = Collections.unmodifiableSortedMap(new TreeMap<>(unseen));
  }

  /**
   * Verified names of clients.
   *
   * @param unnamed whether clients without one are among them
   */
  public record Names(NameSet names, boolean unnamed) {}

  /**
   * Senders.
   *
   * @param nobody whether the null sender is among them
   * @param other whether those that are neither null nor plain are
   */
  public record Senders(MailboxSet mailboxes, boolean nobody, boolean other) {}

  /**
   * Recipients.
   *
   * @param literal whether those at address literals are among them
   */
  public record Recipients(MailboxSet mailboxes, boolean literal) {}
}

package org.relayc.model.meaning;

import java.time.LocalDate;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.PrincipalSet;

/** Something about a transaction that is so or is not. */
public sealed interface Question {
  /** Whether the client's address is one of these. */
  record ClientIn(AddressSet addresses) implements Question {}

  /**
   * Whether the client's verified name is one of these.
   *
   * @param unnamed the answer for a client without a verified name
   */
  record ClientNamed(NameSet names, boolean unnamed) implements Question {}

  /** Whether the session has TLS. */
  record OverTls() implements Question {}

  /** Whether the session's identity is one of these, its groups taken as they stand. */
  record PrincipalIn(PrincipalSet principals) implements Question {}

  /**
   * Whether the sender is one of these.
   *
   * @param nobody the answer for the null sender
   * @param other the answer for a sender that is neither null nor plain
   */
  record SenderIn(MailboxSet mailboxes, boolean nobody, boolean other) implements Question {}

  /**
   * Whether the recipient is one of these; of a dressed one the mailbox it would reach.
   *
   * @param literal the answer for an address literal that is not the server's own
   */
  record RecipientIn(MailboxSet mailboxes, boolean literal) implements Question {}

  /** Whether the recipient is dressed (language reference, Meaning, step 3). */
  record RecipientDressed() implements Question {}

  /** Whether the transaction's day is this day or an earlier one. */
  record NotAfter(LocalDate day) implements Question {}

  /**
   * Something that a server knows and we cannot see: a block list's answer, a policy service's, a
   * table that is not here. Two of the same name have the same answer.
   *
   * @param name what it is, for people: {@code reject_rbl_client zen.example}
   */
  record Unseen(String name) implements Question {}
}

package org.relayc.verifier.space;

import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.Sender;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.meaning.Question;
import org.relayc.model.partition.IntSet;
import org.relayc.model.partition.Meter;

/** The sender: plain mailboxes, the null sender, and senders that are neither. */
final class SenderAtoms {
  private final MailboxAtoms mailboxes;

  SenderAtoms(Indexed<MailboxSet> sets, Meter meter) {
    mailboxes = new MailboxAtoms(sets, new DomainName("host.example"), meter);
  }

  int size() {
    return mailboxes.size() + 2;
  }

  int nobody() {
    return mailboxes.size();
  }

  /** Senders that are neither null nor plain. */
  int other() {
    return mailboxes.size() + 1;
  }

  IntSet in(Question.SenderIn question) {
    return mailboxes
        .in(question.mailboxes())
        .union(question.nobody() ? IntSet.of(nobody()) : IntSet.EMPTY)
        .union(question.other() ? IntSet.of(other()) : IntSet.EMPTY);
  }

  Sender example(int atom) {
    if (atom == nobody()) {
      return new Sender.Null();
    }
    if (atom == other()) {
      return Sender.parse("\"a@b\"@example.net");
    }
    MailboxAtoms.Mailbox mailbox = mailboxes.example(atom);
    return new Sender.Mailbox(mailbox.localPart(), mailbox.domain());
  }

  MailboxSet mailboxes(IntSet atoms) {
    return mailboxes.mailboxes(atoms);
  }
}

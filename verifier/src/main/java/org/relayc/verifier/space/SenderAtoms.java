package org.relayc.verifier.space;

import java.util.BitSet;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.Sender;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.meaning.Question;

/** The sender: plain mailboxes, the null sender, and senders that are neither. */
final class SenderAtoms {
  private final MailboxAtoms mailboxes;

  SenderAtoms(Indexed<MailboxSet> sets) {
    mailboxes = new MailboxAtoms(sets, new DomainName("host.example"));
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

  BitSet in(Question.SenderIn question) {
    BitSet in = (BitSet) mailboxes.in(question.mailboxes()).clone();
    in.set(nobody(), question.nobody());
    in.set(other(), question.other());
    return in;
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

  MailboxSet mailboxes(BitSet atoms) {
    return mailboxes.mailboxes(atoms);
  }
}

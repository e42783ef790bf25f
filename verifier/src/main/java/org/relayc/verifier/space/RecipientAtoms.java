package org.relayc.verifier.space;

import java.util.Optional;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.meaning.Question;
import org.relayc.model.partition.IntSet;
import org.relayc.model.partition.Meter;

/** The recipient: plain mailboxes, or what a dressed one reaches, and address literals. */
final class RecipientAtoms {
  private final MailboxAtoms mailboxes;

  RecipientAtoms(Indexed<MailboxSet> sets, Meter meter) {
    mailboxes = new MailboxAtoms(sets, new DomainName("elsewhere.example"), meter);
  }

  int size() {
    return mailboxes.size() + 1;
  }

  int literal() {
    return mailboxes.size();
  }

  IntSet in(Question.RecipientIn question) {
    return mailboxes
        .in(question.mailboxes())
        .union(question.literal() ? IntSet.of(literal()) : IntSet.EMPTY);
  }

  /**
   * A recipient of an atom.
   *
   * @param dressing the domain that it is dressed in, empty for a plain one
   */
  Recipient example(int atom, Optional<DomainName> dressing) {
    if (atom == literal()) {
      return Recipient.parse("someone@[192.0.2.1]");
    }
    MailboxAtoms.Mailbox mailbox = mailboxes.example(atom);
    String plain = mailbox.localPart() + "@" + mailbox.domain();
    return Recipient.parse(
        dressing
            .map(domain -> mailbox.localPart() + "%" + mailbox.domain() + "@" + domain)
            .orElse(plain));
  }

  MailboxSet mailboxes(IntSet atoms) {
    return mailboxes.mailboxes(atoms);
  }
}

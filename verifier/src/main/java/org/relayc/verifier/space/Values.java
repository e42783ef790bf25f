package org.relayc.verifier.space;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.Logins;

/** What sets of atoms are. */
public final class Values {
  private final Atoms atoms;

  Values(Atoms atoms) {
    this.atoms = atoms;
  }

  /**
   * Neighbouring days.
   *
   * @param last empty where there is none
   */
  public record DaySpan(LocalDate first, Optional<LocalDate> last) {}

  public AddressSet clients(BitSet some) {
    return atoms.clients().addresses(some);
  }

  /** The names; whether clients without one are among them is for {@link #holdsUnnamed}. */
  public NameSet names(BitSet some) {
    return atoms.names().names(some);
  }

  public boolean holdsUnnamed(BitSet some) {
    return some.get(NameAtoms.UNNAMED);
  }

  public Logins logins(BitSet some) {
    return atoms.logins().logins(some);
  }

  /** The plain senders; others are for {@link #holdsNullSender} and {@link #holdsOtherSender}. */
  public MailboxSet senders(BitSet some) {
    return atoms.senders().mailboxes(some);
  }

  public boolean holdsNullSender(BitSet some) {
    return some.get(atoms.senders().nobody());
  }

  public boolean holdsOtherSender(BitSet some) {
    return some.get(atoms.senders().other());
  }

  /** The recipients; address literals are for {@link #holdsLiteral}. */
  public MailboxSet recipients(BitSet some) {
    return atoms.recipients().mailboxes(some);
  }

  public boolean holdsLiteral(BitSet some) {
    return some.get(atoms.recipients().literal());
  }

  /** Spans of days, neighbouring ones as one. */
  public List<DaySpan> days(BitSet some) {
    List<DaySpan> spans = new ArrayList<>();
    for (int first = some.nextSetBit(0); first >= 0; first = some.nextSetBit(first)) {
      int end = some.nextClearBit(first);
      spans.add(new DaySpan(atoms.days().span(first).first(), atoms.days().span(end - 1).last()));
      first = end;
    }
    return spans;
  }
}

package org.relayc.verifier.space;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.name.NameSet;
import org.relayc.model.partition.IntSet;
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

  public AddressSet clients(IntSet some) {
    return atoms.clients().addresses(some);
  }

  /** The names; whether clients without one are among them is for {@link #holdsUnnamed}. */
  public NameSet names(IntSet some) {
    return atoms.names().names(some);
  }

  public boolean holdsUnnamed(IntSet some) {
    return some.contains(NameAtoms.UNNAMED);
  }

  public Logins logins(IntSet some) {
    return atoms.logins().logins(some);
  }

  /** The plain senders; others are for {@link #holdsNullSender} and {@link #holdsOtherSender}. */
  public MailboxSet senders(IntSet some) {
    return atoms.senders().mailboxes(some);
  }

  public boolean holdsNullSender(IntSet some) {
    return some.contains(atoms.senders().nobody());
  }

  public boolean holdsOtherSender(IntSet some) {
    return some.contains(atoms.senders().other());
  }

  /** The recipients; address literals are for {@link #holdsLiteral}. */
  public MailboxSet recipients(IntSet some) {
    return atoms.recipients().mailboxes(some);
  }

  public boolean holdsLiteral(IntSet some) {
    return some.contains(atoms.recipients().literal());
  }

  /** Spans of days, neighbouring ones as one. */
  public List<DaySpan> days(IntSet some) {
    List<DaySpan> spans = new ArrayList<>();
    for (int run = 0; run < some.runs(); run++) {
      spans.add(
          new DaySpan(
              atoms.days().span(some.first(run)).first(),
              atoms.days().span(some.end(run) - 1).last()));
    }
    return spans;
  }
}

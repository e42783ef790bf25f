package org.relayc.verifier.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.relayc.model.address.AddressSet;
import org.relayc.model.name.NameSet;

/** What sets of atoms are, for people to read. */
public final class Values {
  private final Atoms atoms;

  Values(Atoms atoms) {
    this.atoms = atoms;
  }

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

  public boolean holdsAnonymous(BitSet some) {
    return some.get(LoginAtoms.NOBODY);
  }

  /** An example of each kind of log-in; empty for one that no set names. */
  public List<String> logins(BitSet some) {
    List<String> logins = new ArrayList<>();
    for (int atom = some.nextSetBit(1); atom >= 0; atom = some.nextSetBit(atom + 1)) {
      logins.add(atom == 1 ? "" : atoms.logins().example(atom));
    }
    return logins;
  }

  public NameSet senderDomains(BitSet some) {
    return atoms.senders().domains(some);
  }

  public boolean holdsNullSender(BitSet some) {
    return atoms.senders().holdsNobody(some);
  }

  public NameSet recipientDomains(BitSet some) {
    return atoms.recipients().domains(some);
  }
}

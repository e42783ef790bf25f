package org.relayc.verifier.space;

import java.util.BitSet;
import java.util.Optional;
import org.relayc.model.mail.DomainName;
import org.relayc.model.meaning.Question;
import org.relayc.model.name.NamePartition;
import org.relayc.model.name.NameSet;
import org.relayc.model.partition.Partition;

/** The client's verified name: atom 0 is having none. */
final class NameAtoms {
  static final int UNNAMED = 0;

  private final Indexed<NameSet> sets;
  private final Partition<NamePartition> partition;

  NameAtoms(Indexed<NameSet> sets) {
    this.sets = sets;
    this.partition = NamePartition.of(sets.values());
  }

  int size() {
    return partition.classes() + 1;
  }

  BitSet in(Question.ClientNamed question) {
    BitSet in = Shift.up(partition.members().get(sets.number(question.names())), 1);
    in.set(UNNAMED, question.unnamed());
    return in;
  }

  Optional<DomainName> example(int atom) {
    return atom == UNNAMED ? Optional.empty() : partition.map().witness(atom - 1);
  }

  NameSet names(BitSet atoms) {
    return partition.map().names(Shift.down(atoms, 1));
  }
}

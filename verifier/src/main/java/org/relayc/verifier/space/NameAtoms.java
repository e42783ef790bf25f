package org.relayc.verifier.space;

import java.util.Optional;
import org.relayc.model.mail.DomainName;
import org.relayc.model.meaning.Question;
import org.relayc.model.name.NamePartition;
import org.relayc.model.name.NameSet;
import org.relayc.model.partition.IntSet;
import org.relayc.model.partition.Meter;
import org.relayc.model.partition.Partition;

/** The client's verified name: atom 0 is having none. */
final class NameAtoms {
  static final int UNNAMED = 0;

  private final Indexed<NameSet> sets;
  private final Partition<NamePartition> partition;

  NameAtoms(Indexed<NameSet> sets, Meter meter) {
    this.sets = sets;
    this.partition = NamePartition.of(sets.values(), meter);
  }

  int size() {
    return partition.classes() + 1;
  }

  IntSet in(Question.ClientNamed question) {
    IntSet named = partition.members().get(sets.number(question.names())).shift(1);
    return question.unnamed() ? named.union(IntSet.of(UNNAMED)) : named;
  }

  Optional<DomainName> example(int atom) {
    return atom == UNNAMED ? Optional.empty() : partition.map().witness(atom - 1);
  }

  NameSet names(IntSet atoms) {
    return partition.map().names(atoms.shift(-1));
  }
}

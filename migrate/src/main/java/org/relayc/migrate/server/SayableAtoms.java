package org.relayc.migrate.server;

import java.util.List;
import java.util.stream.IntStream;
import org.relayc.migrate.region.Cover;
import org.relayc.migrate.region.Terrain;
import org.relayc.model.mailbox.MailboxSet;
import org.relayc.model.name.NameSet;
import org.relayc.model.partition.IntSet;
import org.relayc.verifier.space.Levels;

/** What the conditions of a rule can say. */
record SayableAtoms(Terrain terrain) implements Cover.Sayable {
  @Override
  public IntSet of(int level, IntSet some, IntSet seed) {
    Levels levels = terrain.levels();
    if (some.size() == terrain.diagrams().size(level)) {
      return some;
    }
    if (level == Levels.TLS) {
      return some.contains(1) && seed.contains(1) ? IntSet.of(1) : IntSet.EMPTY;
    }
    if (level == levels.name()) {
      return firstSayable(level, some, seed, this::isNames);
    }
    if (level == levels.sender()) {
      return firstSayable(level, some, seed, this::isSenders);
    }
    return level == levels.recipient() ? recipients(some, seed) : some;
  }

  /** One kind of sets that can be said. */
  @FunctionalInterface
  private interface Test {
    boolean holds(IntSet atoms);
  }

  private IntSet firstSayable(int level, IntSet some, IntSet seed, Test test) {
    boolean isName = level == terrain.levels().name();
    boolean hasUnnamed = isName && terrain.values().holdsUnnamed(some);
    IntSet named = hasUnnamed ? without(some, 0) : some;
    IntSet few = isName ? named : without(named, rest());
    int one = seed.stream().filter(few::contains).findFirst().orElse(seed.next(0));
    IntSet own = some.contains(one) ? IntSet.of(one) : IntSet.EMPTY;
    for (IntSet candidate : List.of(named, few, own)) {
      if (candidate.contains(one) && test.holds(candidate)) {
        return candidate;
      }
    }
    return IntSet.EMPTY;
  }

  private static IntSet without(IntSet some, int atom) {
    IntSet.Builder others = new IntSet.Builder();
    some.stream().filter(each -> each != atom).forEach(others::add);
    return others.build();
  }

  private boolean isNames(IntSet atoms) {
    return !terrain.values().holdsUnnamed(atoms) && Sayable.isHosts(terrain.values().names(atoms));
  }

  private boolean isSenders(IntSet atoms) {
    return Sets.senders(terrain.values().senders(atoms), terrain.values().holdsNullSender(atoms))
        .isPresent();
  }

  /** Whole domains of which every mailbox may be reached. */
  private IntSet recipients(IntSet some, IntSet seed) {
    IntSet all = terrain.all(terrain.levels().recipient());
    NameSet bad = touched(terrain.values().recipients(some.complement(all.size())));
    boolean literal = terrain.values().holdsLiteral(some);
    IntSet.Builder whole = new IntSet.Builder();
    some.stream()
        .filter(atom -> !touched(terrain.values().recipients(IntSet.of(atom))).overlaps(bad))
        .forEach(whole::add);
    IntSet fine = whole.build();
    boolean rest = bad.complement().containsTheRest();
    if (rest && !literal) {
      IntSet own = IntSet.of(seed.next(0));
      boolean isOne =
          fine.contains(seed.next(0))
              && !terrain.values().recipients(own).usual().containsTheRest()
              && !terrain.values().recipients(own).usual().isEmpty();
      return isOne ? own : IntSet.EMPTY;
    }
    IntSet said = rest || !literal ? fine : without(fine, literalAtom());
    return said.contains(seed.next(0)) ? said : IntSet.EMPTY;
  }

  private int literalAtom() {
    return terrain.diagrams().size(terrain.levels().recipient()) - 1;
  }

  /** The domains of which some mailbox is in a set. */
  private static NameSet touched(MailboxSet mailboxes) {
    NameSet touched = mailboxes.usual();
    for (NameSet own : mailboxes.byLocalPart().values()) {
      touched = touched.union(own);
    }
    return touched;
  }

  /** The atom of the senders of whom nothing is said. */
  int rest() {
    int level = terrain.levels().sender();
    return IntStream.range(0, terrain.diagrams().size(level))
        .filter(atom -> terrain.values().senders(IntSet.of(atom)).usual().containsTheRest())
        .findFirst()
        .orElse(0);
  }
}

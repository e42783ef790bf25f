package org.relayc.verifier.diagram;

import java.util.Arrays;
import java.util.Collection;
import org.relayc.model.partition.IntSet;

/**
 * The atoms of the first dimension as some sets tell them apart: neighbours that no set divides are
 * one stretch. So a function of few sets costs little, however many atoms others need.
 *
 * <p>Invariant: stretch i ends at {@code ends[i]}, exclusive; where there are no ends, every atom
 * is a stretch of its own.
 */
final class Stretches {
  private final int[] ends;
  private final int atoms;

  private Stretches(int[] ends, int atoms) {
    this.ends = ends;
    this.atoms = atoms;
  }

  static Stretches of(Collection<IntSet> sets, int atoms) {
    long bounds = 1;
    for (IntSet set : sets) {
      bounds += 2L * set.runs();
    }
    if (bounds >= atoms / 2) {
      return new Stretches(new int[0], atoms);
    }
    int[] ends = new int[(int) bounds];
    int size = 0;
    for (IntSet set : sets) {
      for (int run = 0; run < set.runs(); run++) {
        ends[size++] = set.first(run);
        ends[size++] = set.end(run);
      }
    }
    ends[size] = atoms;
    return new Stretches(
        Arrays.stream(ends).filter(end -> end > 0).sorted().distinct().toArray(), atoms);
  }

  int count() {
    return ends.length == 0 ? atoms : ends.length;
  }

  /** The atom after the last one of a stretch. */
  int end(int stretch) {
    return ends.length == 0 ? stretch + 1 : ends[stretch];
  }

  /** The stretches that one of the sets is made of. */
  IntSet in(IntSet set) {
    if (ends.length == 0) {
      return set;
    }
    IntSet.Builder stretches = new IntSet.Builder();
    for (int run = 0; run < set.runs(); run++) {
      stretches.add(startingAt(set.first(run)), startingAt(set.end(run)));
    }
    return stretches.build();
  }

  private int startingAt(int atom) {
    return atom == 0 ? 0 : Arrays.binarySearch(ends, atom) + 1;
  }
}

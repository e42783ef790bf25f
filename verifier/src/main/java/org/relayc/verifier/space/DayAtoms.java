package org.relayc.verifier.space;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.relayc.model.partition.IntSet;

/** The day: an atom from each day on which something changes up to the next. */
final class DayAtoms {
  private final List<LocalDate> firsts = new ArrayList<>();

  /**
   * @param last days after which something is different
   */
  DayAtoms(LocalDate from, SortedSet<LocalDate> last) {
    firsts.add(from);
    last.tailSet(from).forEach(day -> firsts.add(day.plusDays(1)));
  }

  int size() {
    return firsts.size();
  }

  IntSet notAfter(LocalDate day) {
    int found = Collections.binarySearch(firsts, day);
    return IntSet.range(0, found >= 0 ? found + 1 : -found - 1);
  }

  LocalDate example(int atom) {
    return firsts.get(atom);
  }

  /** The first day of an atom and the last, which the last atom does not have. */
  Values.DaySpan span(int atom) {
    return new Values.DaySpan(
        firsts.get(atom),
        atom + 1 < size() ? Optional.of(firsts.get(atom + 1).minusDays(1)) : Optional.empty());
  }
}

package org.relayc.verifier.law;

import java.util.Iterator;
import java.util.Random;
import java.util.stream.IntStream;
import org.relayc.verifier.space.Space;

/**
 * All choices of atoms where these are few, else some at random.
 *
 * @param all how many are few
 * @param some how many of them, if there are more
 */
record Choices(Space space, int all, int some, Random random) implements Iterable<int[]> {
  /** True where none is left out. */
  boolean isComplete() {
    return count() <= all;
  }

  private double count() {
    return IntStream.range(0, space.diagrams().dimensions())
        .mapToDouble(level -> space.diagrams().size(level))
        .reduce(1, (a, b) -> a * b);
  }

  @Override
  public Iterator<int[]> iterator() {
    return isComplete()
        ? IntStream.range(0, (int) count()).mapToObj(this::numbered).iterator()
        : IntStream.range(0, some).mapToObj(any -> drawn()).iterator();
  }

  private int[] numbered(int number) {
    int[] choice = new int[space.diagrams().dimensions()];
    int rest = number;
    for (int level = 0; level < choice.length; level++) {
      choice[level] = rest % space.diagrams().size(level);
      rest /= space.diagrams().size(level);
    }
    return choice;
  }

  private int[] drawn() {
    int[] choice = new int[space.diagrams().dimensions()];
    for (int level = 0; level < choice.length; level++) {
      choice[level] = random.nextInt(space.diagrams().size(level));
    }
    return choice;
  }
}

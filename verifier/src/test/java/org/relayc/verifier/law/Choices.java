package org.relayc.verifier.law;

import java.util.Iterator;
import java.util.Random;
import java.util.stream.IntStream;
import org.relayc.verifier.space.Space;

/** All choices of atoms where these are few, else as many at random. */
record Choices(Space space, int limit, Random random) implements Iterable<int[]> {
  @Override
  public Iterator<int[]> iterator() {
    int levels = space.diagrams().dimensions();
    double all =
        IntStream.range(0, levels)
            .mapToDouble(level -> space.diagrams().size(level))
            .reduce(1, (a, b) -> a * b);
    return all <= limit
        ? IntStream.range(0, (int) all).mapToObj(this::numbered).iterator()
        : IntStream.range(0, limit).mapToObj(any -> drawn()).iterator();
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

package org.relayc.model.partition;

import java.util.ArrayList;
import java.util.List;

/**
 * Values in classes, numbered from 0, and for each of the sets that made the classes those that are
 * in it. Two values are of one class where every set has both or neither.
 *
 * @param <P> where the values of which class are
 * @param members for each set its classes
 */
public record Partition<P>(P map, int classes, List<IntSet> members) {
  public Partition {
    members = List.copyOf(members);
  }

  /** How values are put in classes. */
  public interface Division<S, P> {
    /** All values in one class, which the pairs number. */
    P whole();

    /** Two classes, 0 outside of a set and 1 inside. */
    P divide(S set);

    /** The classes that two divisions make together, as the pairs number them. */
    P product(P left, P right, ClassPairs pairs);

    /** What a set makes of all values: the product of the whole and its division. */
    default P single(S set, ClassPairs pairs) {
      return product(whole(), divide(set), pairs);
    }
  }

  /**
   * The fewest classes that no set tells apart; by halves, so that sets which overlap little cost n
   * log n.
   */
  public static <S, P> Partition<P> of(
      List<? extends S> sets, Division<S, P> division, Meter meter) {
    return switch (sets.size()) {
      case 0 -> new Partition<>(division.whole(), 1, List.of());
      case 1 -> single(sets.get(0), division);
      default -> {
        int half = sets.size() / 2;
        yield product(
            of(sets.subList(0, half), division, meter),
            of(sets.subList(half, sets.size()), division, meter),
            division,
            meter);
      }
    };
  }

  /** A set may be empty or everything, and then one of its two classes is no class. */
  private static <S, P> Partition<P> single(S set, Division<S, P> division) {
    ClassPairs pairs = new ClassPairs();
    P map = division.single(set, pairs);
    IntSet.Builder inside = new IntSet.Builder();
    for (int each = 0; each < pairs.size(); each++) {
      inside.add(each, each + pairs.right(each));
    }
    return new Partition<>(map, pairs.size(), List.of(inside.build()));
  }

  private static <P> Partition<P> product(
      Partition<P> left, Partition<P> right, Division<?, P> division, Meter meter) {
    ClassPairs pairs = new ClassPairs();
    P map = division.product(left.map, right.map, pairs);
    List<IntSet> members = new ArrayList<>(left.members.size() + right.members.size());
    Translation ofLeft = new Translation(left.classes, pairs.size(), pairs::left);
    Translation ofRight = new Translation(right.classes, pairs.size(), pairs::right);
    long kept = 0;
    for (IntSet set : left.members) {
      members.add(ofLeft.of(set));
      kept += members.getLast().runs();
      meter.count(ofLeft.cost(set), kept);
    }
    for (IntSet set : right.members) {
      members.add(ofRight.of(set));
      kept += members.getLast().runs();
      meter.count(ofRight.cost(set), kept);
    }
    return new Partition<>(map, pairs.size(), members);
  }
}

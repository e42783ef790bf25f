package org.relayc.model.partition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Values in classes, numbered from 0, and for each of the sets that made the classes those that are
 * in it. Two values are of one class where every set has both or neither.
 *
 * @param <P> where the values of which class are
 * @param members for each set its classes
 */
public record Partition<P>(P map, int classes, List<BitSet> members) {
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
  }

  /** The fewest classes that no set tells apart; by halves, so that the cost is n log n. */
  public static <S, P> Partition<P> of(List<? extends S> sets, Division<S, P> division) {
    return switch (sets.size()) {
      case 0 -> new Partition<>(division.whole(), 1, List.of());
      case 1 -> single(sets.get(0), division);
      default -> {
        int half = sets.size() / 2;
        yield product(
            of(sets.subList(0, half), division),
            of(sets.subList(half, sets.size()), division),
            division);
      }
    };
  }

  /** A set may be empty or everything, and then one of its two classes is no class. */
  private static <S, P> Partition<P> single(S set, Division<S, P> division) {
    ClassPairs pairs = new ClassPairs();
    P map = division.product(division.whole(), division.divide(set), pairs);
    BitSet inside = new BitSet();
    for (int each = 0; each < pairs.size(); each++) {
      inside.set(each, pairs.right(each) == 1);
    }
    return new Partition<>(map, pairs.size(), List.of(inside));
  }

  private static <S, P> Partition<P> product(
      Partition<P> left, Partition<P> right, Division<S, P> division) {
    ClassPairs pairs = new ClassPairs();
    P map = division.product(left.map, right.map, pairs);
    List<BitSet> members = new ArrayList<>(left.members.size() + right.members.size());
    translate(left, pairs.size(), pairs::left, members);
    translate(right, pairs.size(), pairs::right, members);
    return new Partition<>(map, pairs.size(), members);
  }

  /** The sets in terms of the new classes; costs what the sets hold, most of them few classes. */
  private static void translate(
      Partition<?> old, int classes, IntUnaryOperator oldClass, List<BitSet> members) {
    List<BitSet> parts = new ArrayList<>();
    for (int each = 0; each < old.classes; each++) {
      parts.add(new BitSet());
    }
    for (int each = 0; each < classes; each++) {
      parts.get(oldClass.applyAsInt(each)).set(each);
    }
    for (BitSet set : old.members) {
      BitSet translated = new BitSet();
      set.stream().forEach(each -> translated.or(parts.get(each)));
      members.add(translated);
    }
  }
}

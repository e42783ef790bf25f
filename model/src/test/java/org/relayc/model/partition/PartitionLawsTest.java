package org.relayc.model.partition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sets of numbers are what bit sets are, and classes are what the sets tell apart. */
class PartitionLawsTest {
  private static final int VALUES = 40;

  private final Random random = new Random(20_261_124);

  @Test
  void runsAreWhatBitsAre() {
    for (int round = 0; round < 2_000; round++) {
      BitSet a = bits();
      BitSet b = bits();
      BitSet union = (BitSet) a.clone();
      union.or(b);
      BitSet complement = (BitSet) a.clone();
      complement.flip(0, VALUES);
      assertSame(union, set(a).union(set(b)));
      assertSame(complement, set(a).complement(VALUES));
      assertSame(a.get(3, VALUES), set(a).shift(-3));
      assertEquals(set(a).shift(5).shift(-5), set(a));
      assertEquals(a.equals(b), set(a).equals(set(b)));
    }
  }

  private static void assertSame(BitSet expected, IntSet actual) {
    assertArrayEquals(expected.stream().toArray(), actual.stream().toArray());
    assertEquals(expected.cardinality(), actual.size());
    for (int i = 0; i < VALUES; i++) {
      assertEquals(expected.get(i), actual.contains(i));
      assertEquals(expected.nextSetBit(i), actual.next(i));
    }
  }

  @Test
  void aClassIsWhatNoSetTellsApart() {
    for (int round = 0; round < 500; round++) {
      List<BitSet> sets = IntStream.range(0, random.nextInt(12)).mapToObj(i -> bits()).toList();
      Partition<int[]> partition = Partition.of(sets, new ByValue(), Meter.NONE);
      List<List<Boolean>> combinations = new ArrayList<>();
      for (int value = 0; value < VALUES; value++) {
        int number = partition.map()[value];
        List<Boolean> combination = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
          assertEquals(sets.get(i).get(value), partition.members().get(i).contains(number));
          combination.add(sets.get(i).get(value));
        }
        combinations.add(combination);
      }
      assertEquals(combinations.stream().distinct().count(), partition.classes());
    }
  }

  @Test
  void theMeterMayEndIt() {
    Meter meter =
        (steps, kept) -> {
          if (kept > 3) {
            throw new IllegalStateException();
          }
        };
    assertThrows(IllegalStateException.class, () -> Partition.of(many(), new ByValue(), meter));
  }

  private static List<BitSet> many() {
    return IntStream.range(0, 8)
        .mapToObj(i -> {
          BitSet set = new BitSet();
          set.set(4 * i, 4 * i + 2);
          return set;
        })
        .toList();
  }

  private BitSet bits() {
    BitSet bits = new BitSet();
    int density = 1 + random.nextInt(4);
    for (int i = 0; i < VALUES; i++) {
      bits.set(i, random.nextInt(4) < density && random.nextInt(4) > 0);
    }
    return bits;
  }

  private static IntSet set(BitSet bits) {
    IntSet.Builder builder = new IntSet.Builder();
    bits.stream().forEach(builder::add);
    return builder.build();
  }

  /** A class for each of a few values. */
  private static final class ByValue implements Partition.Division<BitSet, int[]> {
    @Override
    public int[] whole() {
      return new int[VALUES];
    }

    @Override
    public int[] divide(BitSet set) {
      return IntStream.range(0, VALUES).map(i -> set.get(i) ? 1 : 0).toArray();
    }

    @Override
    public int[] product(int[] left, int[] right, ClassPairs pairs) {
      return IntStream.range(0, VALUES).map(i -> pairs.number(left[i], right[i])).toArray();
    }
  }
}

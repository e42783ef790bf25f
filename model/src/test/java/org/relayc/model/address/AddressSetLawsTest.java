package org.relayc.model.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.relayc.model.mail.IpAddress;

/** Random sets against bit sets, in small universes at the places where arithmetic goes wrong. */
class AddressSetLawsTest {
  private static final int ROUNDS = 400;

  /** A set operation against the operation on bit sets. */
  private static void check(AddressSet actual, Universe universe, BitSet expected) {
    assertEquals(universe.of(expected), actual);
    assertEquals(universe.of(expected).hashCode(), actual.hashCode());
    assertEquals(expected.isEmpty(), actual.isEmpty());
    assertEquals(BigInteger.valueOf(expected.cardinality()), actual.addressCount());
    for (int i = 0; i < Universe.SIZE; i++) {
      IpAddress address = universe.addresses().get(i);
      assertEquals(expected.get(i), actual.contains(address), () -> actual + " and " + address);
    }
    Optional<IpAddress> first = expected.stream().mapToObj(universe.addresses()::get).findFirst();
    assertEquals(first, actual.firstAddress());
  }

  private interface Law {
    void holds(Universe universe, AddressSet a, BitSet modelA, AddressSet b, BitSet modelB);
  }

  private static void forAll(Law law) {
    Random random = new Random(44);
    for (Universe universe : Universe.all()) {
      for (int i = 0; i < ROUNDS; i++) {
        BitSet modelA = new BitSet();
        BitSet modelB = new BitSet();
        AddressSet a = universe.random(random, modelA);
        law.holds(universe, a, modelA, universe.random(random, modelB), modelB);
      }
    }
  }

  private static BitSet apply(BiConsumer<BitSet, BitSet> operation, BitSet a, BitSet b) {
    BitSet result = (BitSet) a.clone();
    operation.accept(result, b);
    return result;
  }

  @Test
  void operationsAreThoseOfSets() {
    forAll((universe, a, modelA, b, modelB) -> {
      check(a, universe, modelA);
      check(a.union(b), universe, apply(BitSet::or, modelA, modelB));
      check(a.intersect(b), universe, apply(BitSet::and, modelA, modelB));
      check(a.minus(b), universe, apply(BitSet::andNot, modelA, modelB));
      assertEquals(modelA.intersects(modelB), a.overlaps(b));
      assertEquals(apply(BitSet::andNot, modelA, modelB).isEmpty(), a.isSubsetOf(b));
    });
  }

  @Test
  void complementIsExact() {
    forAll((universe, a, modelA, b, modelB) -> {
      assertEquals(a, a.complement().complement());
      assertEquals(AddressSet.ANY, a.union(a.complement()));
      assertEquals(AddressSet.EMPTY, a.intersect(a.complement()));
      assertEquals(a.complement(), AddressSet.ANY.minus(a));
      assertEquals(a.union(b).complement(), a.complement().intersect(b.complement()));
      assertEquals(a.intersect(b).complement(), a.complement().union(b.complement()));
      assertEquals(
          AddressSet.ANY.addressCount(), a.addressCount().add(a.complement().addressCount()));
    });
  }

  @Test
  void unionOfManyIsTheUnionOfTwoAndTwo() {
    forAll((universe, a, modelA, b, modelB) -> {
      AddressSet c = universe.of(BitSet.valueOf(new long[] {0x0000_8421_0000_7e00L}));
      assertEquals(a.union(b).union(c), AddressSet.union(List.of(a, b, c)));
      assertEquals(a.union(b), AddressSet.union(List.of(a, b)));
      assertEquals(a, AddressSet.union(List.of(a)));
    });
  }

  @Test
  void prefixesAndRangesMakeTheSet() {
    forAll((universe, a, modelA, b, modelB) -> {
      for (AddressSet set : List.of(a, a.complement())) {
        AddressSet.Builder ofCidrs = new AddressSet.Builder();
        long count = 0;
        for (Cidr cidr : set.cidrs()) {
          ofCidrs.add(cidr.range());
          count++;
        }
        assertEquals(set, ofCidrs.build());
        assertEquals(count, set.cidrCount());
        AddressSet.Builder ofRanges = new AddressSet.Builder();
        set.ranges().forEach(ofRanges::add);
        assertEquals(set, ofRanges.build());
      }
    });
  }

  @Test
  void familiesArePartsOfTheSet() {
    Random random = new Random(46);
    for (int i = 0; i < ROUNDS; i++) {
      AddressSet ipv4 = Universe.from("10.0.0.7").random(random, new BitSet());
      AddressSet ipv6 = Universe.from("::fffe:ffff:fff0").random(random, new BitSet());
      AddressSet both = ipv4.union(ipv6);
      assertEquals(ipv4, both.ipv4());
      assertEquals(ipv6, both.ipv6());
      assertEquals(BigInteger.valueOf(both.ipv4Count()), ipv4.addressCount());
    }
  }
}

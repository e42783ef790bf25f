package org.relayc.model.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;
import org.relayc.model.partition.IntSet;
import org.relayc.model.partition.Meter;
import org.relayc.model.partition.Partition;

/** Classes of addresses hold what the sets hold, seen as a whole and through a network. */
class AddressPartitionLawsTest {
  private final Random random = new Random(20_261_124);

  @Test
  void classesAreTheSets() {
    for (int round = 0; round < 1_000; round++) {
      List<AddressSet> sets = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        sets.add(set());
      }
      Partition<AddressPartition> partition = AddressPartition.of(sets, Meter.NONE);
      AddressSet all = AddressSet.EMPTY;
      for (int number = 0; number < partition.classes(); number++) {
        AddressSet one = partition.map().addresses(IntSet.of(number));
        assertEquals(AddressSet.EMPTY, one.intersect(all), "classes overlap");
        all = all.union(one);
        Cidr network = network();
        assertEquals(
            one.intersect(AddressSet.of(network)),
            partition.map().addresses(IntSet.of(number), network),
            () -> sets + " through " + network);
      }
      assertEquals(AddressSet.ANY, all);
      for (int i = 0; i < sets.size(); i++) {
        assertEquals(sets.get(i), partition.map().addresses(partition.members().get(i)));
      }
    }
  }

  private AddressSet set() {
    AddressSet set =
        switch (random.nextInt(8)) {
          case 0 -> AddressSet.ANY;
          case 1 -> AddressSet.ANY.ipv6();
          default -> AddressSet.EMPTY;
        };
    for (int i = random.nextInt(6); i > 0; i--) {
      AddressSet other = AddressSet.of(network());
      set = random.nextBoolean() ? set.union(other) : set.minus(other);
    }
    return set;
  }

  private Cidr network() {
    IpAddress address =
        switch (random.nextInt(6)) {
          case 0 -> new Ipv6Address(random.nextLong(), random.nextLong());
          case 1 -> new Ipv6Address(0, random.nextLong());
          // Beside the IPv4-mapped addresses.
          case 2 -> new Ipv6Address(0, (0xfffeL + 2 * random.nextInt(2)) << 32 | random.nextInt(4));
          case 3 -> new Ipv4Address(random.nextInt(4) - 2);
          default -> new Ipv4Address(random.nextInt() & 0x0300_0303);
        };
    int length = address.width() - random.nextInt(random.nextBoolean() ? 4 : address.width() + 1);
    return Cidr.containing(address, length);
  }
}

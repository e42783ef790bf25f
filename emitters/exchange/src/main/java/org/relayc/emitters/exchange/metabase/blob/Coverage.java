package org.relayc.emitters.exchange.metabase.blob;

import java.util.LinkedHashSet;
import java.util.Set;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.Ipv4Address;

/**
 * The addresses that the lines of a relay list match: those that agree with a line in every bit of
 * its mask.
 */
public sealed interface Coverage {
  /** How many ranges masks with holes may come to. */
  int LIMIT = 1 << 16;

  /** These and no others. */
  record Exactly(AddressSet addresses) implements Coverage {}

  /**
   * A mask with so many holes that its addresses are not written out.
   *
   * @param line the line at which the limit was passed
   */
  record Undecided(RelayIpList.Entry line) implements Coverage {}

  /** What a list names by address, whether it grants or denies. */
  static Coverage of(RelayIpList list) {
    return of(list, LIMIT);
  }

  /** The same with a limit of ranges. */
  static Coverage of(RelayIpList list, int limit) {
    AddressSet.Builder builder = new AddressSet.Builder();
    Set<RelayIpList.Entry> seen = new LinkedHashSet<>();
    long ranges = 0;
    for (MaskGroup group : list.groups()) {
      int mask = group.mask().bits();
      for (Ipv4Address address : group.addresses()) {
        Ipv4Address network = new Ipv4Address(address.bits() & mask);
        if (!seen.add(new RelayIpList.Entry(network, group.mask()))) {
          continue;
        }
        ranges += group.hasHoles() ? 1L << Integer.bitCount(group.holes()) : 0;
        if (ranges > limit) {
          return new Undecided(new RelayIpList.Entry(address, group.mask()));
        }
        add(builder, network.bits(), mask, group.holes());
      }
    }
    return new Exactly(builder.build());
  }

  private static void add(AddressSet.Builder builder, int network, int mask, int holes) {
    int trailing = ~(mask | holes);
    int filling = 0;
    do {
      int first = network | filling;
      builder.addIpv4(first, first | trailing);
      // The next number that has bits in the holes only.
      filling = (filling - holes) & holes;
    } while (filling != 0);
  }
}

package org.relayc.migrate.harden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.relayc.model.address.AddressRange;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Networks;

/** The ranges of the internet that make a list wider than anybody means one to be. */
final class WideRanges {
  /** So many may be let in on purpose: the limit of a project that sets none. */
  private static final long LIMIT = 1L << 16;

  private WideRanges() {}

  /** The widest of them, until few enough are left; the private ones always stay. */
  static AddressSet of(AddressSet clients) {
    AddressSet left = clients.intersect(Networks.INTERNET).ipv4();
    List<AddressSet> ranges = new ArrayList<>();
    for (AddressRange range : left.ranges()) {
      ranges.add(AddressSet.of(range));
    }
    ranges.sort(Comparator.comparing(AddressSet::ipv4Count).reversed());
    AddressSet wide = AddressSet.EMPTY;
    for (AddressSet range : ranges) {
      if (left.ipv4Count() <= LIMIT) {
        break;
      }
      left = left.minus(range);
      wide = wide.union(range);
    }
    return wide;
  }
}

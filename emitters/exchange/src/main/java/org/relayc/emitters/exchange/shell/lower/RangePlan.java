package org.relayc.emitters.exchange.shell.lower;

import java.util.ArrayList;
import java.util.List;
import org.relayc.emitters.exchange.shell.document.RangeEntry;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv6Address;

/**
 * The ranges of connectors: those with fewer rights below, those with more in ranges of their own.
 */
final class RangePlan {
  private static final IpAddress FIRST_IPV6 = new Ipv6Address(0, 0);
  private static final IpAddress LAST_BEFORE = IpAddress.parse("::fffe:ffff:ffff");
  private static final IpAddress FIRST_BEHIND = IpAddress.parse("::1:0:0:0");
  private static final IpAddress LAST_IPV6 = new Ipv6Address(-1, -1);
  private static final List<RangeEntry> ALL =
      List.of(
          new RangeEntry.Range(IpAddress.parse("0.0.0.0"), IpAddress.parse("255.255.255.255")),
          new RangeEntry.Range(FIRST_IPV6, LAST_IPV6));

  private RangePlan() {}

  /** All clients of a connector, and no others, in entries of their own. */
  static List<RangeEntry> exact(AddressSet clients) {
    if (clients.equals(AddressSet.ANY)) {
      return ALL;
    }
    List<RangeEntry> entries = new ArrayList<>();
    for (Cidr cidr : clients.cidrs()) {
      entries.addAll(entries(cidr));
    }
    return entries;
  }

  /**
   * The fewest entries that hold all clients of a connector which every other client of the
   * listener is kept from by a smaller entry.
   *
   * @param accepted all clients of the listener
   */
  static List<RangeEntry> below(AddressSet clients, AddressSet accepted) {
    if (accepted.equals(AddressSet.ANY) && !clients.ipv4().isEmpty() && !clients.ipv6().isEmpty()) {
      return ALL;
    }
    List<RangeEntry> entries = new ArrayList<>();
    for (Cidr cidr : accepted.cidrs()) {
      entries.addAll(entries(cidr));
    }
    entries.removeIf(entry -> !entry.clients().overlaps(clients));
    return entries;
  }

  /** A prefix around the IPv4-mapped addresses might be taken to hold IPv4 clients. */
  private static List<RangeEntry> entries(Cidr cidr) {
    boolean around =
        cidr.network().equals(FIRST_IPV6) && cidr.length() < 96 && cidr.network().width() == 128;
    if (!around) {
      return List.of(new RangeEntry.Prefix(cidr));
    }
    IpAddress last = cidr.range().last();
    RangeEntry before =
        new RangeEntry.Range(FIRST_IPV6, last.compareTo(LAST_BEFORE) < 0 ? last : LAST_BEFORE);
    return last.compareTo(FIRST_BEHIND) < 0
        ? List.of(before)
        : List.of(before, new RangeEntry.Range(FIRST_BEHIND, last));
  }
}

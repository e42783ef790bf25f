package org.relayc.emitters.exchange.shell.semantics.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.relayc.emitters.exchange.shell.door.Door;
import org.relayc.emitters.exchange.shell.state.RangeSize;
import org.relayc.emitters.exchange.shell.state.ReceiveConnector;
import org.relayc.model.address.AddressRange;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;

/** Ranges that Exchange does not allow side by side, so that nobody knows which of them counts. */
public final class RangeConflicts {
  private RangeConflicts() {}

  private static final IpAddress LAST_BEFORE = IpAddress.parse("::fffe:ffff:ffff");
  private static final IpAddress FIRST_BEHIND = IpAddress.parse("::1:0:0:0");

  private record Owned(AddressRange range, ReceiveConnector connector) {}

  /** A fragment for each pair of connectors. */
  public static Set<String> of(Door door) {
    List<Owned> owned = new ArrayList<>();
    for (Door.Candidate candidate : door.candidates()) {
      for (AddressRange range : candidate.connector().ranges()) {
        if (AddressSet.of(range).overlaps(candidate.reach())) {
          owned.add(new Owned(range, candidate.connector()));
        }
      }
    }
    Comparator<Owned> byStart =
        Comparator.comparing(each -> each.range().first(), RangeConflicts::order);
    owned.sort(
        byStart.thenComparing(each -> RangeSize.of(each.range()), Comparator.reverseOrder()));
    Set<String> conflicts = new TreeSet<>(around(door, owned));
    Deque<Owned> around = new ArrayDeque<>();
    for (Owned next : owned) {
      while (!around.isEmpty() && ends(around.peek(), next)) {
        around.pop();
      }
      for (Owned outer : around) {
        if (outer.connector() != next.connector() && clash(outer.range(), next.range())) {
          conflicts.add(text(outer, next));
        }
        if (conflicts.size() > 20) {
          return conflicts;
        }
      }
      around.push(next);
    }
    return conflicts;
  }

  /**
   * A range of IPv6 around the IPv4-mapped addresses may hold IPv4 clients that no range of IPv4
   * holds: Exchange keeps both families in one space.
   */
  private static Set<String> around(Door door, List<Owned> owned) {
    AddressSet held = AddressSet.EMPTY;
    AddressSet reached = AddressSet.EMPTY;
    for (Door.Candidate candidate : door.candidates()) {
      reached = reached.union(candidate.reach().ipv4());
      AddressSet.Builder ranges = new AddressSet.Builder();
      candidate.connector().ranges().forEach(ranges::add);
      held = held.union(ranges.build().ipv4());
    }
    Set<String> around = new TreeSet<>();
    if (reached.isSubsetOf(held)) {
      return around;
    }
    for (Owned each : owned) {
      boolean before = order(each.range().first(), LAST_BEFORE) <= 0;
      boolean behind = order(each.range().last(), FIRST_BEHIND) >= 0;
      if (each.range().first() instanceof Ipv6Address && before && behind) {
        around.add(
            each.connector().place()
                + " RemoteIPRanges: "
                + each.range()
                + " of '"
                + each.connector().name()
                + "' may hold IPv4 clients, which is not documented");
      }
    }
    return around;
  }

  private static int order(IpAddress a, IpAddress b) {
    return a.getClass() == b.getClass() ? a.compareTo(b) : a instanceof Ipv4Address ? -1 : 1;
  }

  private static boolean ends(Owned before, Owned next) {
    return order(before.range().last(), next.range().first()) < 0;
  }

  /** They share addresses, and neither is a proper part of the other. */
  private static boolean clash(AddressRange outer, AddressRange inner) {
    return outer.equals(inner) || order(inner.last(), outer.last()) > 0;
  }

  private static String text(Owned outer, Owned inner) {
    return inner.connector().place()
        + " RemoteIPRanges: "
        + inner.range()
        + " of '"
        + inner.connector().name()
        + "' and "
        + outer.range()
        + " of '"
        + outer.connector().name()
        + "' overlap, which Exchange does not allow";
  }
}

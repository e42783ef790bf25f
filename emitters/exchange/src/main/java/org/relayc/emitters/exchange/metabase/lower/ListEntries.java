package org.relayc.emitters.exchange.metabase.lower;

import java.util.ArrayList;
import java.util.List;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList.Entry;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList.Mode;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.Ipv4Address;

/** Sets of addresses as lines of a list: an address and a mask. */
final class ListEntries {
  private ListEntries() {}

  /** "Only the list below", with these. */
  static RelayIpList only(AddressSet clients) {
    return RelayIpList.of(Mode.ONLY_LISTED, of(clients), List.of());
  }

  /** "All except the list below", with these. */
  static RelayIpList allExcept(AddressSet clients) {
    return RelayIpList.of(Mode.ALL_EXCEPT, of(clients), List.of());
  }

  private static List<Entry> of(AddressSet clients) {
    List<Entry> entries = new ArrayList<>();
    for (Cidr cidr : clients.ipv4().cidrs()) {
      int mask = cidr.length() == 0 ? 0 : -1 << (Integer.SIZE - cidr.length());
      entries.add(new Entry((Ipv4Address) cidr.network(), new Ipv4Address(mask)));
    }
    return entries;
  }
}

package org.relayc.emitters.exchange.shell.document;

import org.relayc.model.address.AddressRange;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.IpAddress;

/** An entry of RemoteIPRanges: one address, a prefix, or two addresses with a dash. */
public sealed interface RangeEntry {
  AddressSet clients();

  /** A prefix, or one address. */
  record Prefix(Cidr cidr) implements RangeEntry {
    @Override
    public AddressSet clients() {
      return AddressSet.of(cidr);
    }

    @Override
    public String toString() {
      return cidr.length() == cidr.network().width() ? cidr.network().toString() : cidr.toString();
    }
  }

  /** From one address to another. */
  record Range(IpAddress first, IpAddress last) implements RangeEntry {
    @Override
    public AddressSet clients() {
      return AddressSet.of(new AddressRange(first, last));
    }

    @Override
    public String toString() {
      return first + "-" + last;
    }
  }
}

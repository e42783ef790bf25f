package org.relayc.verifier.space;

import java.util.List;
import org.relayc.model.address.AddressPartition;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.partition.IntSet;
import org.relayc.model.partition.Meter;
import org.relayc.model.partition.Partition;

/** The client's address. */
final class ClientAtoms {
  /** Networks that stand for nobody (RFC 5737, RFC 3849): the first choice for an example. */
  private static final List<Cidr> DOCUMENTATION =
      List.of(net("203.0.113.0", 24), net("198.51.100.0", 24), net("2001:db8::", 32));

  private final Indexed<AddressSet> sets;
  private final Partition<AddressPartition> partition;

  ClientAtoms(Indexed<AddressSet> sets, Meter meter) {
    this.sets = sets;
    this.partition = AddressPartition.of(sets.values(), meter);
  }

  private static Cidr net(String network, int length) {
    return new Cidr(IpAddress.parse(network), length);
  }

  int size() {
    return partition.classes();
  }

  IntSet in(AddressSet set) {
    return partition.members().get(sets.number(set));
  }

  AddressSet addresses(IntSet atoms) {
    return partition.map().addresses(atoms);
  }

  IpAddress example(int atom) {
    for (Cidr preferred : DOCUMENTATION) {
      AddressSet some = partition.map().addresses(IntSet.of(atom), preferred);
      if (!some.isEmpty()) {
        return example(some);
      }
    }
    return example(addresses(IntSet.of(atom)));
  }

  /** Not the first address, which looks like a network, where there is another one. */
  private static IpAddress example(AddressSet set) {
    IpAddress first = set.firstAddress().orElseThrow();
    return first.next().filter(set::contains).orElse(first);
  }
}

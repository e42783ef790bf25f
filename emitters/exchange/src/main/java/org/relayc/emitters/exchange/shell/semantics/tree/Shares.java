package org.relayc.emitters.exchange.shell.semantics.tree;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.relayc.emitters.exchange.shell.door.Door;
import org.relayc.emitters.exchange.shell.state.RangeSize;
import org.relayc.emitters.exchange.shell.state.ReceiveConnector;
import org.relayc.model.address.AddressRange;
import org.relayc.model.address.AddressSet;

/**
 * The clients that each of some connectors answers: those in its ranges and in no smaller range of
 * another one.
 */
record Shares(Map<ReceiveConnector, AddressSet> clients) {
  private record Claim(ReceiveConnector connector, AddressSet clients) {}

  static Shares of(List<Door.Candidate> candidates) {
    SortedMap<BigInteger, List<Claim>> bySize = new TreeMap<>();
    Map<ReceiveConnector, AddressSet> clients = new IdentityHashMap<>();
    for (Door.Candidate candidate : candidates) {
      clients.put(candidate.connector(), AddressSet.EMPTY);
      Map<BigInteger, AddressSet.Builder> own = new TreeMap<>();
      for (AddressRange range : candidate.connector().ranges()) {
        own.computeIfAbsent(RangeSize.of(range), size -> new AddressSet.Builder()).add(range);
      }
      own.forEach((size, builder) ->
          bySize
              .computeIfAbsent(size, some -> new ArrayList<>())
              .add(new Claim(candidate.connector(), builder.build().intersect(candidate.reach()))));
    }
    AddressSet taken = AddressSet.EMPTY;
    for (List<Claim> claims : bySize.values()) {
      for (Claim claim : claims) {
        clients.merge(claim.connector(), claim.clients().minus(taken), AddressSet::union);
        taken = taken.union(claim.clients());
      }
    }
    return new Shares(clients);
  }
}

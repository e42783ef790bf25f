package org.relayc.emitters.james.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.relayc.emitters.james.document.Condition;
import org.relayc.emitters.james.document.Condition.FromNetworks;
import org.relayc.emitters.james.document.NetworkEntry;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;

/** Sets of client addresses in the terms of James. */
public final class ClientCondition {
  /** Entries of IPv6 in a list that nothing but the answer at RCPT depends on. */
  private static final int LONG = 64;

  /** Why there is no condition for a set, a fragment that goes on after the server's name. */
  public static final String TOO_FINE =
      "reads IPv6 prefixes other than /48, /56, /64 and single addresses wrongly, and to say this"
          + " set without them takes more than "
          + Ipv6Networks.LIMIT
          + " entries";

  public static final String HELP =
      "name IPv6 networks of /64 or shorter, or single addresses, or IPv4 alone";

  private ClientCondition() {}

  /** Clients of a set, by what is in it or by what is not; empty where both are too long. */
  public static Optional<Condition> within(AddressSet set) {
    if (set.equals(AddressSet.ANY)) {
      return Optional.of(new Condition.Always());
    }
    Optional<Condition> inside = plainly(set);
    Optional<Condition> outside = plainly(set.complement());
    boolean isShorter =
        outside.isPresent() && (inside.isEmpty() || length(outside.get()) < length(inside.get()));
    return isShorter ? outside.map(Condition::not) : inside;
  }

  private static int length(Condition condition) {
    return switch (condition) {
      case FromNetworks(List<NetworkEntry> entries) -> entries.size();
      case Condition.And(List<Condition> all) -> length(all);
      case Condition.Or(List<Condition> all) -> length(all);
      case Condition.Not(Condition inner) -> length(inner);
      case Condition other -> 0;
    };
  }

  private static int length(List<Condition> conditions) {
    return conditions.stream().mapToInt(ClientCondition::length).sum();
  }

  private static Optional<Condition> plainly(AddressSet set) {
    List<NetworkEntry> ipv4 = ipv4(set);
    if (set.ipv6().isEmpty()) {
      return Optional.of(new FromNetworks(ipv4));
    }
    Optional<Condition> ipv6 = Ipv6Networks.of(set).condition();
    if (ipv4.isEmpty()) {
      return ipv6;
    }
    return ipv6.map(six -> {
      if (six instanceof FromNetworks(List<NetworkEntry> entries)) {
        List<NetworkEntry> both = new ArrayList<>(ipv4);
        both.addAll(entries);
        return new FromNetworks(both);
      }
      return Condition.any(List.of(new FromNetworks(ipv4), six));
    });
  }

  private static List<NetworkEntry> ipv4(AddressSet set) {
    List<NetworkEntry> entries = new ArrayList<>();
    for (Cidr cidr : set.ipv4().cidrs()) {
      entries.add(
          cidr.length() == 32
              ? NetworkEntry.of(cidr.network())
              : new NetworkEntry(cidr.network(), OptionalInt.of(cidr.length())));
    }
    return entries;
  }

  /** A flat list that holds them all, and others only where it would be long. */
  public static List<NetworkEntry> authorized(AddressSet set) {
    List<NetworkEntry> entries = new ArrayList<>(ipv4(set));
    if (!set.ipv6().isEmpty()) {
      entries.addAll(
          Ipv6Networks.of(set)
              .flat()
              .filter(list -> list.size() <= LONG)
              .orElseGet(() -> Ipv6Networks.of(AddressSet.ANY).flat().orElseThrow()));
    }
    return entries;
  }
}

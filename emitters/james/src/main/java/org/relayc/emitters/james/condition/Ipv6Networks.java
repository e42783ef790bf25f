package org.relayc.emitters.james.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.james.document.Condition;
import org.relayc.emitters.james.document.Condition.FromNetworks;
import org.relayc.emitters.james.document.NetworkEntry;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv6Address;

/**
 * Sets of IPv6 addresses for a server whose masks are wrong: of {@code /n} it sees the first {@code
 * 8 (1 + log2 n)} bits, so that every {@code n} from 49 on is wider than written (Inet6Network, 3.0
 * to 3.9). What is made here means the same to it and to a server whose masks are mended: a list of
 * numbers for the one, and beside it what the other needs, made so that to each the part that is
 * not its own is empty or takes nothing away.
 *
 * @param singles addresses to be taken out of {@code networks}
 */
record Ipv6Networks(AddressSet networks, List<IpAddress> singles) {
  /** More entries than these are not written. */
  static final int LIMIT = 4_096;

  /** The longest prefix that is said by one number with and without the mistake. */
  private static final int EXACT = 48;

  private static final int SUBNET = 64;

  /** A hole of this prefix or a longer one is small. */
  private static final int SMALL = 120;

  private static final int WIDTH = 128;

  /** The bit of an address that says in which half of its /48 it is. */
  private static final int HALF = 15;

  static Ipv6Networks of(AddressSet set) {
    Ipv6Networks plain = new Ipv6Networks(set.ipv6(), List.of());
    if (plain.condition().isPresent()) {
      return plain;
    }
    Ipv6Networks filled = filled(set.ipv6());
    return filled.condition().isPresent() ? filled : plain;
  }

  /** The set with its smallest holes filled, which are taken out address by address. */
  private static Ipv6Networks filled(AddressSet ipv6) {
    AddressSet.Builder filled = new AddressSet.Builder().add(ipv6);
    List<IpAddress> singles = new ArrayList<>();
    AddressSet others = ipv6.complement().ipv6();
    if (others.cidrCount() <= LIMIT) {
      for (Cidr cidr : others.cidrs()) {
        int more = 1 << Math.max(0, Math.min(WIDTH - cidr.length(), 20));
        if (cidr.length() >= SMALL && singles.size() + more <= LIMIT) {
          for (int i = 0; i < more; i++) {
            singles.add(piece((Ipv6Address) cidr.network(), WIDTH, i));
          }
          filled.add(cidr.range());
        }
      }
    }
    return new Ipv6Networks(filled.build(), singles);
  }

  /** A flat list, empty where it would be too long; it holds the single addresses, too. */
  Optional<List<NetworkEntry>> flat() {
    if (isEverything()) {
      return Optional.of(List.of(NetworkEntry.of(new Ipv6Address(0, 0), 0)));
    }
    return entries(networks);
  }

  private boolean isEverything() {
    return networks.equals(AddressSet.ANY.ipv6());
  }

  /** Empty where it would be too long. */
  Optional<Condition> condition() {
    AddressSet.Builder wide = new AddressSet.Builder();
    AddressSet.Builder rest = new AddressSet.Builder();
    List<Cidr> fine = new ArrayList<>();
    for (Cidr cidr : networks.cidrs()) {
      (cidr.length() < EXACT ? wide : rest).add(cidr.range());
      if (cidr.length() > EXACT && cidr.length() <= SUBNET) {
        fine.add(cidr);
      }
    }
    AddressSet wideSet = wide.build();
    Optional<Condition> wideCondition = wide(wideSet);
    Optional<List<NetworkEntry>> listed = entries(rest.build());
    if (wideCondition.isEmpty() || listed.isEmpty() || fine.size() > LIMIT) {
      return Optional.empty();
    }
    List<Condition> parts = new ArrayList<>();
    if (!wideSet.isEmpty()) {
      parts.add(wideCondition.get());
    }
    if (!listed.get().isEmpty()) {
      parts.add(new FromNetworks(listed.get()));
    }
    parts.addAll(mended(fine));
    Condition all = Condition.any(parts);
    return Optional.of(
        singles.isEmpty()
            ? all
            : Condition.all(List.of(all, Condition.not(new FromNetworks(exactly(singles))))));
  }

  /** Numbers that are too wide without the mistake, and what they would then hold besides. */
  private Optional<Condition> wide(AddressSet set) {
    if (isEverything()) {
      return flat().map(FromNetworks::new);
    }
    List<NetworkEntry> besides = new ArrayList<>();
    for (Cidr cidr : set.complement().ipv6().cidrs()) {
      besides.add(NetworkEntry.of(cidr.network(), cidr.length()));
    }
    return entries(set)
        .filter(entries -> besides.size() <= LIMIT)
        .map(entries ->
            Condition.all(
                List.of(new FromNetworks(entries), Condition.not(new FromNetworks(besides)))));
  }

  /**
   * Prefixes as they are, for a server whose masks are mended; to the other they are all of their
   * /48, and that is what is taken away, by the other half of it, which means nothing to the first.
   */
  private static List<Condition> mended(List<Cidr> fine) {
    List<Condition> parts = new ArrayList<>();
    for (long half = 0; half <= 1; half++) {
      List<NetworkEntry> here = new ArrayList<>();
      Set<NetworkEntry> there = new LinkedHashSet<>();
      for (Cidr cidr : fine) {
        Ipv6Address network = (Ipv6Address) cidr.network();
        if ((network.high() >>> HALF & 1) == half) {
          here.add(NetworkEntry.of(network, cidr.length()));
          long other = (network.high() >>> HALF ^ 1) << HALF;
          there.add(NetworkEntry.of(new Ipv6Address(other, 0), EXACT + 1));
        }
      }
      if (!here.isEmpty()) {
        Condition others = new FromNetworks(new ArrayList<>(there));
        parts.add(Condition.all(List.of(new FromNetworks(here), Condition.not(others))));
      }
    }
    return parts;
  }

  private static List<NetworkEntry> exactly(List<IpAddress> addresses) {
    return addresses.stream().map(NetworkEntry::of).toList();
  }

  private static Optional<List<NetworkEntry>> entries(AddressSet set) {
    List<NetworkEntry> entries = new ArrayList<>();
    for (Cidr cidr : set.cidrs()) {
      int length = pieceLength(cidr.length());
      if (length - cidr.length() > 12 || entries.size() + (1 << (length - cidr.length())) > LIMIT) {
        return Optional.empty();
      }
      for (int i = 0; i < 1 << (length - cidr.length()); i++) {
        entries.add(entry(piece((Ipv6Address) cidr.network(), length, i), length));
      }
    }
    return Optional.of(entries);
  }

  private static int pieceLength(int length) {
    return length <= SUBNET ? (length + 7) / 8 * 8 : WIDTH;
  }

  private static Ipv6Address piece(Ipv6Address network, int length, long number) {
    return length > SUBNET
        ? new Ipv6Address(network.high(), network.low() | number << (WIDTH - length))
        : length == 0
            ? network
            : new Ipv6Address(network.high() | number << (SUBNET - length), network.low());
  }

  /** The number of which the server sees this length, the largest up to the exact one. */
  private static NetworkEntry entry(Ipv6Address network, int length) {
    if (length == WIDTH) {
      return NetworkEntry.of(network);
    }
    if (length == 0 || length == EXACT) {
      return NetworkEntry.of(network, length);
    }
    // Of 2^k to 2^(k+1)-1 the server sees 8 (k + 1) bits.
    int least = 1 << (length / 8 - 1);
    return NetworkEntry.of(network, length < EXACT ? 2 * least - 1 : least);
  }
}

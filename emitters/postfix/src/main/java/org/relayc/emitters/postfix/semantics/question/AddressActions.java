package org.relayc.emitters.postfix.semantics.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.semantics.words.Action;
import org.relayc.emitters.postfix.semantics.words.Budget;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv6Address;

/** Keys and patterns of addresses, put together by what they do. */
final class AddressActions {
  private static final int MOST_ACTIONS = 1000;
  private static final Pattern OCTETS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){0,3}");
  private static final Pattern GROUPS =
      Pattern.compile("[1-9a-f][0-9a-f]{0,3}(:[1-9a-f][0-9a-f]{0,3}){0,6}");

  private final TreeMap<Integer, Map<Action, AddressSet.Builder>> levels = new TreeMap<>();

  /** Adds a key; false for one that stands for no addresses that we could tell. */
  boolean add(String key, Action action) {
    List<Cidr> networks = networks(key);
    for (Cidr cidr : networks) {
      levels
          .computeIfAbsent(cidr.length(), any -> new LinkedHashMap<>())
          .computeIfAbsent(action, any -> new AddressSet.Builder())
          .add(cidr.range());
    }
    return !networks.isEmpty();
  }

  /**
   * What a key of an indexed table stands for (access(5), 3.7): an address, or the octets or groups
   * that addresses begin with. IPv6 addresses are compared in their compressed form, so that only
   * groups that are not zero can be told.
   */
  static List<Cidr> networks(String key) {
    List<Cidr> networks = new ArrayList<>();
    if (OCTETS.matcher(key).matches()) {
      int dots = (int) key.chars().filter(c -> c == '.').count();
      parse(key + ".0".repeat(3 - dots))
          .ifPresent(first -> networks.add(new Cidr(first, 8 * (dots + 1))));
    }
    if (GROUPS.matcher(key).matches()) {
      int count = (int) key.chars().filter(c -> c == ':').count() + 1;
      parse(key + (count == 7 ? ":0" : "::"))
          .ifPresent(first -> networks.add(new Cidr(first, 16 * count)));
    } else if (key.indexOf(':') >= 0) {
      parse(key)
          .filter(address -> address instanceof Ipv6Address && address.toString().equals(key))
          .ifPresent(address -> networks.add(new Cidr(address, 128)));
    }
    return networks;
  }

  /**
   * The addresses of which a key may be the beginning though zeros are left out of it: {@code
   * fd00::1} begins {@code fd00::1:5}. Which of them the server writes so depends on their zeros.
   */
  static AddressSet longer(String key) {
    int gap = key.indexOf("::");
    if (gap < 0 || key.endsWith(":") || !key.matches("[0-9a-f:]*")) {
      return AddressSet.EMPTY;
    }
    String before = gap == 0 ? "" : key.substring(0, gap) + ":";
    String after = key.substring(gap + 2);
    int groups = (int) (before + after).chars().filter(c -> c == ':').count() + 1;
    AddressSet.Builder addresses = new AddressSet.Builder();
    for (int free = 1; groups + free < 8; free++) {
      int length = 16 * (8 - free);
      parse(before + "0:".repeat(8 - groups - free) + after + ":0".repeat(free))
          .ifPresent(first -> addresses.add(new Cidr(first, length).range()));
    }
    return addresses.build();
  }

  /** The address that a text is, as the server writes it. */
  static AddressSet whole(String text) {
    return parse(text)
        .filter(address -> address.toString().equals(text))
        .map(AddressSet::of)
        .orElse(AddressSet.EMPTY);
  }

  /** The addresses whose text begins so, where that is a network. */
  static Optional<AddressSet> beginning(String text) {
    if (!text.matches("[0-9a-f.:]*")) {
      return Optional.of(AddressSet.EMPTY);
    }
    boolean octets = text.matches("([0-9]{1,3}\\.){1,3}");
    return octets
        ? Optional.of(text.substring(0, text.length() - 1))
            .map(AddressActions::networks)
            .map(networks ->
                AddressSet.union(
                    networks.stream().map(AddressSet::of).map(AddressSet::ipv4).toList()))
        : Optional.empty();
  }

  private static Optional<IpAddress> parse(String text) {
    try {
      return Optional.of(IpAddress.parse(text));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  /** Ends what would take too long: each action is a set of its own. */
  static void few(Set<Action> actions) {
    if (actions.size() > MOST_ACTIONS) {
      throw new Budget.Exceeded("a table that does more than 1,000 things");
    }
  }

  /** The addresses that each action is for, no address in two of them; the longest key decides. */
  Map<Action, AddressSet> sets() {
    levels.values().forEach(level -> few(level.keySet()));
    Map<Action, AddressSet> sets = new LinkedHashMap<>();
    for (Map<Action, AddressSet.Builder> level : levels.descendingMap().values()) {
      AddressSet covered = AddressSet.union(List.copyOf(sets.values()));
      level.forEach((action, builder) ->
          sets.merge(action, builder.build().minus(covered), AddressSet::union));
    }
    return sets;
  }

  /** The same for patterns of which the first decides. */
  static Map<Action, AddressSet> sets(List<Table.Cidr.Run> runs, Actions actions) {
    if (runs.isEmpty()) {
      return Map.of();
    }
    if (runs.size() == 1) {
      Table.Cidr.Run run = runs.getFirst();
      return Map.of(actions.of(run.value()), run.addresses());
    }
    int half = runs.size() / 2;
    Map<Action, AddressSet> first = sets(runs.subList(0, half), actions);
    Map<Action, AddressSet> second = sets(runs.subList(half, runs.size()), actions);
    AddressSet covered = AddressSet.union(List.copyOf(first.values()));
    Map<Action, AddressSet> both = new LinkedHashMap<>(first);
    few(both.keySet());
    second.forEach((action, set) -> both.merge(action, set.minus(covered), AddressSet::union));
    return both;
  }
}

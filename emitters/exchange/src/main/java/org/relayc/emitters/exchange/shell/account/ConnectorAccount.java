package org.relayc.emitters.exchange.shell.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.relayc.emitters.exchange.metabase.source.Shown;
import org.relayc.emitters.exchange.shell.export.item.Item;
import org.relayc.emitters.exchange.shell.export.item.ItemValue;
import org.relayc.emitters.exchange.shell.state.Access;
import org.relayc.emitters.exchange.shell.state.Binding;
import org.relayc.emitters.exchange.shell.state.Mechanism;
import org.relayc.emitters.exchange.shell.state.PermissionGroup;
import org.relayc.emitters.exchange.shell.state.ReceiveConnector;
import org.relayc.model.address.AddressRange;

/** A receive connector as Get-ReceiveConnector shows it. */
final class ConnectorAccount {
  /** More than any server takes: it refuses beyond some 1,300 (AdminLimitExceededException). */
  private static final int RANGES = 5_000;

  private final Item item;
  private final StateSheet sheet;

  ConnectorAccount(Item item, StateSheet sheet) {
    this.item = item;
    this.sheet = sheet;
  }

  static boolean is(Item item) {
    return item.has("RemoteIPRanges") && item.has("Bindings");
  }

  /** The connector without its access entries. */
  ReceiveConnector read() {
    ConnectorProperty.sort(item, sheet);
    ItemValue name = item.value("Name");
    return new ReceiveConnector(
        name(item),
        enabled(),
        bindings(),
        ranges(),
        flags("AuthMechanism", Mechanism.class, Mechanism::word, Mechanism::bit),
        flags(
            "PermissionGroups", PermissionGroup.class, PermissionGroup::word, PermissionGroup::bit),
        item.value("RequireTLS").isTrue(),
        Access.UNKNOWN,
        name.shown());
  }

  static String name(Item item) {
    return item.value("Name").text().orElse("(without a name)");
  }

  /** The server's name; identities are {@code SERVER\Name}. */
  static String server(Item item) {
    Optional<String> said = item.value("Server").text();
    return said.orElseGet(() ->
        item.value("Identity")
            .text()
            .filter(text -> text.indexOf('\\') > 0)
            .map(text -> text.substring(0, text.indexOf('\\')))
            .orElse(""));
  }

  /** What does not say that it is off may be on. */
  private boolean enabled() {
    return item.value("Enabled").text().map(text -> !text.equalsIgnoreCase("false")).orElse(true);
  }

  private List<Binding> bindings() {
    ItemValue value = item.value("Bindings");
    List<Binding> bindings = new ArrayList<>();
    for (String text : value.elements("[;,\\s]")) {
      Optional<Binding> binding = RangeText.binding(text);
      if (binding.isPresent()) {
        bindings.add(binding.get());
      } else {
        sheet.reserve(value, "'" + Shown.of(text) + "' is no address with a port");
      }
    }
    if (bindings.isEmpty()) {
      sheet.reserve(value, "where '" + name(item) + "' listens is not said");
    }
    return bindings.stream().distinct().toList();
  }

  private List<AddressRange> ranges() {
    ItemValue value = item.value("RemoteIPRanges");
    List<AddressRange> ranges = new ArrayList<>();
    for (String text : value.elements("[;,\\s]")) {
      Optional<AddressRange> range = RangeText.range(text);
      if (range.isEmpty()) {
        sheet.reserve(value, "'" + Shown.of(text) + "' is no range of addresses");
      } else if (ranges.size() < RANGES) {
        ranges.add(range.get());
      }
    }
    if (ranges.isEmpty() || ranges.size() == RANGES) {
      sheet.reserve(
          value, ranges.isEmpty() ? "it names no client" : "it names more than any server takes");
    }
    return ranges;
  }

  private <E extends Enum<E>> Set<E> flags(
      String property, Class<E> type, Function<E, String> word, ToIntFunction<E> bit) {
    ItemValue value = item.value(property);
    Optional<Set<E>> set = Flags.of(value, type, word, bit);
    if (set.isEmpty()) {
      sheet.reserve(value, "a word of it is not known");
    } else if (value.texts().isEmpty()) {
      sheet.reserve(value, property + " of '" + name(item) + "' is not in the export");
    }
    return set.orElse(Set.of());
  }
}

package org.relayc.emitters.exchange.shell.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.relayc.emitters.api.Setting;
import org.relayc.emitters.exchange.shell.export.item.Item;
import org.relayc.emitters.exchange.shell.state.Access;
import org.relayc.emitters.exchange.shell.state.AccessEntry;
import org.relayc.emitters.exchange.shell.state.ReceiveConnector;

/** Puts access entries to the connectors that they stand on. */
final class AccessAccount {
  private record Named(ReceiveConnector connector, Set<String> names, List<AccessEntry> entries) {}

  private final StateSheet sheet;
  private final List<Named> connectors = new ArrayList<>();
  private final Set<ReceiveConnector> inherits = new HashSet<>();

  AccessAccount(StateSheet sheet) {
    this.sheet = sheet;
  }

  void add(ReceiveConnector connector, Item item) {
    Set<String> names = new HashSet<>();
    for (String property : List.of("DistinguishedName", "Guid", "Identity", "Id")) {
      item.value(property).text().ifPresent(text -> names.add(text.toLowerCase(Locale.ROOT)));
    }
    names.add((ConnectorAccount.server(item) + "\\" + connector.name()).toLowerCase(Locale.ROOT));
    connectors.add(new Named(connector, names, new ArrayList<>()));
  }

  void add(Item item) {
    EntryAccount entry = new EntryAccount(item);
    List<String> objects = entry.objects();
    for (Named named : connectors) {
      if (objects.stream().anyMatch(object -> isOf(named, object))) {
        entry.read(sheet).ifPresent(named.entries()::add);
        if (entry.isInherited()) {
          inherits.add(named.connector());
        }
        return;
      }
    }
    sheet.setting(
        item.value("User"), Setting.Status.NOT_MODELLED, "no connector of the export is meant");
  }

  private boolean isOf(Named named, String object) {
    if (named.names().contains(object)) {
      return true;
    }
    String name = named.connector().name().toLowerCase(Locale.ROOT);
    long same =
        connectors.stream()
            .filter(other -> other.connector().name().equalsIgnoreCase(name))
            .count();
    return same == 1 && (object.equals(name) || object.endsWith("/" + name));
  }

  /**
   * The connectors with their entries. Every connector inherits some entry, so of one that shows
   * none the export was filtered.
   */
  List<ReceiveConnector> connectors() {
    return connectors.stream()
        .map(named ->
            named
                .connector()
                .with(new Access(named.entries(), inherits.contains(named.connector()))))
        .toList();
  }
}

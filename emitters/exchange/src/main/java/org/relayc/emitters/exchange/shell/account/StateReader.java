package org.relayc.emitters.exchange.shell.account;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.relayc.emitters.exchange.metabase.exports.Export;
import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.emitters.exchange.metabase.source.Refusal;
import org.relayc.emitters.exchange.shell.export.item.Item;
import org.relayc.emitters.exchange.shell.export.item.ItemFormat;
import org.relayc.emitters.exchange.shell.export.item.ItemReading;
import org.relayc.emitters.exchange.shell.state.AcceptedDomain;
import org.relayc.emitters.exchange.shell.state.AcceptedDomains;
import org.relayc.emitters.exchange.shell.state.TransportServer;
import org.relayc.model.mail.DomainName;

/** Reads the files of an export and puts together what belongs to each server. */
public final class StateReader {
  private static final String CURE =
      "give what Get-ReceiveConnector, Get-ADPermission, Get-AcceptedDomain and Get-SendConnector"
          + " show, as Export-RelayState.ps1 writes it";

  private final Predicate<DomainName> isAnybodys;
  private final List<Refusal> refusals = new ArrayList<>();
  private final Map<String, List<Item>> connectors = new LinkedHashMap<>();
  private final List<Item> entries = new ArrayList<>();
  private final List<Item> domains = new ArrayList<>();

  private StateReader(Predicate<DomainName> isAnybodys) {
    this.isAnybodys = isAnybodys;
  }

  /**
   * The servers that files describe together.
   *
   * @param isAnybodys whether anybody can register a name below a domain
   */
  public static StateReading read(List<Export> files, Predicate<DomainName> isAnybodys) {
    StateReader reader = new StateReader(isAnybodys);
    files.forEach(reader::add);
    if (reader.refusals.isEmpty() && reader.connectors.isEmpty()) {
      reader.refuse(files.get(0), "there is no receive connector in it");
    }
    return reader.refusals.isEmpty()
        ? new StateReading.Read(reader.servers())
        : new StateReading.Refused(reader.refusals);
  }

  private void add(Export file) {
    try {
      Optional<ItemFormat> format = ItemFormat.of(file);
      if (format.isEmpty()) {
        refuse(file, "it is no state of Exchange: neither CLIXML nor JSON nor CSV");
        return;
      }
      switch (format.get().read(file)) {
        case ItemReading.Read(List<Item> items) -> items.forEach(item -> add(item, file));
        case ItemReading.Refused(Refusal refusal) -> refusals.add(refusal);
      }
    } catch (IOException e) {
      refuse(file, "it cannot be read");
    }
  }

  private void add(Item item, Export file) {
    if (ConnectorAccount.is(item)) {
      connectors
          .computeIfAbsent(ConnectorAccount.server(item), name -> new ArrayList<>())
          .add(item);
    } else if (EntryAccount.is(item)) {
      entries.add(item);
    } else if (DomainAccount.is(item)) {
      domains.add(item);
    } else if (!item.has("AddressSpaces") && refusals.size() < 20) {
      refusals.add(
          new Refusal(item.place(), "the object is none of those that decide on relay", CURE));
    }
  }

  private void refuse(Export file, String reason) {
    refusals.add(new Refusal(new FilePlace(file.name(), 1), reason, CURE));
  }

  private List<ServerState> servers() {
    List<ServerState> servers = new ArrayList<>();
    connectors.forEach((name, items) -> servers.add(server(name, items)));
    return servers;
  }

  private ServerState server(String name, List<Item> items) {
    StateSheet sheet = new StateSheet();
    AccessAccount access = new AccessAccount(sheet);
    items.forEach(item -> access.add(new ConnectorAccount(item, sheet).read(), item));
    entries.forEach(access::add);
    List<AcceptedDomain> accepted =
        domains.stream()
            .flatMap(item -> DomainAccount.read(item, isAnybodys, sheet).stream())
            .toList();
    TransportServer server =
        new TransportServer(
            name,
            access.connectors(),
            domains.isEmpty() ? Optional.empty() : Optional.of(new AcceptedDomains(accepted)),
            List.of("accounts log in under the names that access entries have"),
            sheet.reservations());
    return new ServerState(server, sheet.settings());
  }
}

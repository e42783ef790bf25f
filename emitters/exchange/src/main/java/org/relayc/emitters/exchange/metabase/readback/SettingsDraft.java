package org.relayc.emitters.exchange.metabase.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList;
import org.relayc.emitters.exchange.metabase.dump.ExportedList;
import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.emitters.exchange.metabase.store.KnownProperties;
import org.relayc.emitters.exchange.metabase.store.KnownProperty;
import org.relayc.emitters.exchange.metabase.store.Location;
import org.relayc.emitters.exchange.metabase.store.Metabase;
import org.relayc.emitters.exchange.metabase.store.MetabaseKey;
import org.relayc.emitters.exchange.metabase.store.Property;
import org.relayc.emitters.exchange.metabase.store.PropertyType;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;

/** The metabase that the lines of a script make, as far as they set it. */
final class SettingsDraft {
  private final Map<Location, Map<String, Property>> keys = new LinkedHashMap<>();
  private final Map<Location, FilePlace> places = new LinkedHashMap<>();
  private final Map<List<Object>, ListDraft> lists = new LinkedHashMap<>();
  private Optional<Location> server = Optional.empty();

  private record ListDraft(
      RelayIpList.Mode mode, List<RelayIpList.Entry> entries, FilePlace place) {}

  /** Takes a line; what comes back is what is wrong with it. */
  Optional<String> add(ScriptLine line, FilePlace place) {
    if (line.kind().equals("server")) {
      Location location = Location.parse(Location.SMTP + "/" + line.name());
      server = Optional.of(location);
      return line.name().matches("[0-9]{1,9}") && key(location, place)
          ? Optional.empty()
          : Optional.of("'" + line.name() + "' is no server, or stands twice");
    }
    return server.isEmpty()
        ? Optional.of("it stands before every server")
        : add(server.get(), line, place);
  }

  private boolean key(Location location, FilePlace place) {
    places.put(location, place);
    return keys.putIfAbsent(location, new LinkedHashMap<>()) == null;
  }

  private Optional<String> add(Location at, ScriptLine line, FilePlace place) {
    Location domain = Location.parse(at + "/Domain/" + line.name());
    boolean good =
        switch (line.kind()) {
          case "text", "number", "items" -> put(at, line.name(), line.value(), place);
          case "item" -> append(at, line.name(), line.value());
          case "list" -> list(at, line, place);
          case "entry" -> entry(at, line);
          case "domain" -> key(domain, place) && put(domain, "RouteAction", line.value(), place);
          case "host" ->
              keys.containsKey(domain) && put(domain, "RouteActionString", line.value(), place);
          default -> false;
        };
    return good ? Optional.empty() : Optional.of("it sets nothing that is known, or sets it twice");
  }

  private boolean put(Location at, String name, String value, FilePlace place) {
    Optional<KnownProperty> known = KnownProperties.find(name);
    return known.isPresent()
        && properties(at).putIfAbsent(known.get().name(), property(known.get(), value, place))
            == null;
  }

  private static Property property(KnownProperty known, String value, FilePlace place) {
    return new Property(
        OptionalInt.of(known.id()),
        known.name(),
        known.type(),
        value,
        false,
        known.inherited(),
        place);
  }

  private Map<String, Property> properties(Location at) {
    return keys.computeIfAbsent(at, none -> new LinkedHashMap<>());
  }

  private boolean append(Location at, String name, String item) {
    Property before = properties(at).get(name);
    if (before == null || before.type() != PropertyType.MULTISZ) {
      return false;
    }
    String text = before.text().isEmpty() ? item : before.text() + "\n" + item;
    KnownProperty known = KnownProperties.find(name).orElseThrow();
    properties(at).put(name, property(known, text, before.place()));
    return true;
  }

  private boolean list(Location at, ScriptLine line, FilePlace place) {
    boolean isList = line.name().equals("RelayIpList") || line.name().equals("IPSecurity");
    Optional<RelayIpList.Mode> mode =
        switch (line.value()) {
          case "only-listed" -> Optional.of(RelayIpList.Mode.ONLY_LISTED);
          case "all-except" -> Optional.of(RelayIpList.Mode.ALL_EXCEPT);
          default -> Optional.empty();
        };
    return isList
        && mode.isPresent()
        && lists.putIfAbsent(
                List.of(at, line.name()), new ListDraft(mode.get(), new ArrayList<>(), place))
            == null;
  }

  private boolean entry(Location at, ScriptLine line) {
    ListDraft list = lists.get(List.of(at, line.name()));
    String[] parts = line.value().split(", ", -1);
    if (list == null || parts.length != 2) {
      return false;
    }
    try {
      return IpAddress.parse(parts[0]) instanceof Ipv4Address address
          && IpAddress.parse(parts[1]) instanceof Ipv4Address mask
          && list.entries().add(new RelayIpList.Entry(address, mask));
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  Metabase toMetabase() {
    Map<Location, MetabaseKey> all = new LinkedHashMap<>();
    keys.forEach((location, properties) ->
        all.put(
            location,
            new MetabaseKey(location, "", properties, places.getOrDefault(location, first()))));
    return new Metabase(all);
  }

  private FilePlace first() {
    return places.values().iterator().next();
  }

  List<ExportedList> lists() {
    List<ExportedList> all = new ArrayList<>();
    lists.forEach((key, draft) ->
        all.add(
            new ExportedList(
                (Location) key.get(0),
                (String) key.get(1),
                new ExportedList.Present(RelayIpList.of(draft.mode(), draft.entries(), List.of())),
                draft.place())));
    return all;
  }
}

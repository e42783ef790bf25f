package org.relayc.emitters.exchange.metabase.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.relayc.emitters.api.Setting.Status;
import org.relayc.emitters.exchange.metabase.dump.ExportedList;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.Answer;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.server.SmartHost;
import org.relayc.emitters.exchange.metabase.server.SubmitRelay;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.emitters.exchange.metabase.source.Shown;
import org.relayc.emitters.exchange.metabase.store.KnownProperties;
import org.relayc.emitters.exchange.metabase.store.KnownProperty;
import org.relayc.emitters.exchange.metabase.store.Location;
import org.relayc.emitters.exchange.metabase.store.Metabase;
import org.relayc.emitters.exchange.metabase.store.MetabaseKey;
import org.relayc.emitters.exchange.metabase.store.Property;
import org.relayc.emitters.exchange.metabase.store.PropertyValue;

/**
 * Makes virtual servers of a metabase, and says of every property what was made of it. What is not
 * understood is read as the wider of its readings, and said.
 */
public final class MetabaseAccount {
  private static final long ANONYMOUS = 1;
  private static final long REQUIRES_TLS = 8;

  private final Metabase metabase;
  private final Map<List<Object>, ExportedList> lists = new LinkedHashMap<>();
  private final Map<Location, List<MetabaseKey>> byParent = new HashMap<>();
  private final Doubts doubts = new Doubts();

  private MetabaseAccount(Metabase metabase, List<ExportedList> lists) {
    this.metabase = metabase;
    lists.forEach(list -> this.lists.put(List.of(list.key(), list.property()), list));
    for (MetabaseKey key : metabase.keys()) {
      key.location()
          .parent()
          .ifPresent(above -> byParent.computeIfAbsent(above, at -> new ArrayList<>()).add(key));
    }
  }

  /**
   * The servers of a metabase.
   *
   * @param lists in plain text, which go before the same lists in bytes
   */
  public static Account of(Metabase metabase, List<ExportedList> lists) {
    return new MetabaseAccount(metabase, lists).account();
  }

  private Account account() {
    List<VirtualServer> servers = new ArrayList<>();
    List<SmartHost> smartHosts = new ArrayList<>();
    for (MetabaseKey key : metabase.keys()) {
      if (isServer(key)) {
        servers.add(server(key.location()));
        smartHosts.addAll(
            new MetabaseSmartHosts(metabase, key.location()).of(domains(key.location())));
      }
    }
    List<LegacySetting> settings = new ArrayList<>();
    lists.values().forEach(list -> settings.add(ListSetting.of(list)));
    for (MetabaseKey key : metabase.keys()) {
      key.properties().values().forEach(property -> settings.add(setting(key, property)));
    }
    List<String> reservations = new ArrayList<>(metabase.unshown());
    reservations.addAll(doubts.others());
    for (LegacySetting setting : settings) {
      if (setting.isReserved()) {
        reservations.add(setting.place() + ": " + setting.name() + ": " + setting.because());
      }
    }
    return new Account(
        new LegacyServer(servers, List.of(), doubts.assumptions(), reservations),
        smartHosts,
        settings);
  }

  /** Virtual servers are numbered. */
  private static boolean isServer(MetabaseKey key) {
    return key.location().parent().filter(Location.SMTP::equals).isPresent()
        && key.location().name().matches("[0-9]+");
  }

  private VirtualServer server(Location at) {
    String prefix = "server." + at.name() + ".";
    Domains.Sorted domains = Domains.of(metabase, at, domains(at), doubts);
    OptionalLong authentication = number(at, "AuthFlags");
    if (metabase.find(at, "AuthFlags").isEmpty()) {
      doubts.add(at + " has no AuthFlags, nor inherits them");
    }
    long logIns = authentication.orElse(-1) & ~ANONYMOUS;
    return new VirtualServer(
        at.name(),
        new Bindings(doubts).of(metabase.find(at, "ServerBindings")),
        new Bindings(doubts).of(metabase.find(at, "SecureBindings")),
        list(at, "IPSecurity", prefix + "connection-list", AccessList.EVERYBODY),
        (authentication.orElse(-1) & ANONYMOUS) != 0,
        logIns != 0,
        (number(at, "AccessSSLFlags").orElse(0) & REQUIRES_TLS) != 0,
        domains.local(),
        domains.forwarded(),
        list(at, "RelayIpList", prefix + "relay-list", AccessList.NOBODY),
        relayForAuth(at, prefix + "relay-for-auth"),
        new SubmitRelay.None());
  }

  private List<MetabaseKey> domains(Location server) {
    return byParent.getOrDefault(Location.parse(server + "/Domain"), List.of());
  }

  private Answer relayForAuth(Location at, String key) {
    OptionalLong value = number(at, "RelayForAuth");
    return value.isPresent() ? Answer.of(key, value.getAsLong() != 0) : Answer.unknown(key);
  }

  private OptionalLong number(Location at, String name) {
    Optional<Property> property = metabase.find(at, name);
    if (property.isEmpty()) {
      return OptionalLong.empty();
    }
    return switch (property.get().value()) {
      case PropertyValue.Number(long value) -> OptionalLong.of(value);
      case PropertyValue.Unreadable(String reason) -> doubted(property.get(), reason);
      case PropertyValue.Truth truth -> doubted(property.get(), "it is no number");
      case PropertyValue.Text text -> doubted(property.get(), "it is no number");
      case PropertyValue.Texts texts -> doubted(property.get(), "it is no number");
      case PropertyValue.Bytes bytes -> doubted(property.get(), "it is no number");
      case PropertyValue.Secret secret -> doubted(property.get(), "it is no number");
    };
  }

  private OptionalLong doubted(Property property, String because) {
    doubts.add(property, because);
    return OptionalLong.empty();
  }

  private AccessList list(Location at, String name, String key, AccessList whenAbsent) {
    ListValue value = new ListValue(doubts, key);
    ExportedList exported = lists.get(List.of(at, name));
    if (exported != null) {
      switch (exported.content()) {
        case ExportedList.Present(var list) -> {
          return value.of(list, exported.place().toString());
        }
        case ExportedList.Absent absent -> {
          return whenAbsent;
        }
        case ExportedList.Unreadable unreadable -> {
          // Then the bytes are all there is.
        }
      }
    }
    return metabase.find(at, name).map(value::of).orElse(whenAbsent);
  }

  private LegacySetting setting(MetabaseKey key, Property property) {
    String doubt = doubts.because(property);
    Optional<KnownProperty> known = KnownProperties.find(property.name());
    Status status = known.map(each -> status(each, property)).orElse(Status.UNKNOWN);
    String because =
        switch (status) {
          case MODELLED, HARMLESS, ONLY_REFUSES -> "";
          case NOT_MODELLED -> known.map(KnownProperty::because).orElse("");
          case UNKNOWN -> "no property of this name or number is documented";
        };
    if (!doubt.isEmpty()) {
      status = Status.NOT_MODELLED;
      because = doubt;
    } else if (isOfDomain(key) && isRelay(property)) {
      status = Status.NOT_MODELLED;
      because = "how a relay list of a domain meets that of its server is not known";
    }
    return new LegacySetting(
        key.location().toString(),
        property.name(),
        property.secret() ? "(hidden)" : Shown.of(property.text()),
        property.place(),
        status,
        because,
        doubts.question(property));
  }

  private static Status status(KnownProperty known, Property property) {
    boolean neutral = property.text().strip().equalsIgnoreCase(known.neutral());
    return known.status() == Status.NOT_MODELLED && neutral ? Status.HARMLESS : known.status();
  }

  private static boolean isRelay(Property property) {
    return property.name().equals("RelayIpList") || property.name().equals("RelayForAuth");
  }

  private static boolean isOfDomain(MetabaseKey key) {
    return key.location()
        .parent()
        .filter(parent -> parent.name().equalsIgnoreCase("Domain"))
        .isPresent();
  }
}

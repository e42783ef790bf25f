package org.relayc.emitters.exchange.metabase.account;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.relayc.emitters.api.Setting.Status;
import org.relayc.emitters.exchange.metabase.directory.Directory;
import org.relayc.emitters.exchange.metabase.directory.DirectoryAttribute;
import org.relayc.emitters.exchange.metabase.directory.DirectoryObject;
import org.relayc.emitters.exchange.metabase.directory.DistinguishedName;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.server.SmartHost;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.emitters.exchange.metabase.source.Shown;

/**
 * Makes virtual servers of an export of Active Directory, and says of every attribute what was made
 * of it. What is not understood is read as the wider of its readings, and said.
 */
public final class DirectoryAccount {
  private static final String SERVER = "protocolCfgSMTPServer";
  private static final List<String> READ =
      List.of(SERVER, "msExchRoutingSMTPConnector", "msExchRecipientPolicy");

  private final Directory directory;
  private final Doubts doubts = new Doubts();

  private DirectoryAccount(Directory directory) {
    this.directory = directory;
  }

  /** The Exchange servers of an export that have virtual servers, by name. */
  public static Set<String> machines(Directory directory) {
    Set<String> machines = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    directory.of(SERVER).forEach(object -> machine(object).ifPresent(machines::add));
    return machines;
  }

  /** CN=1,CN=SMTP,CN=Protocols,CN=machine. */
  private static Optional<String> machine(DirectoryObject server) {
    return server
        .name()
        .parent()
        .flatMap(DistinguishedName::parent)
        .flatMap(DistinguishedName::parent)
        .map(DistinguishedName::first);
  }

  /** The virtual servers of one machine, and everything that its organisation has for all. */
  public static Account of(Directory directory, String machine) {
    return new DirectoryAccount(directory).account(machine);
  }

  private Account account(String machine) {
    Domains.Sorted domains = PolicyDomains.of(directory, doubts);
    List<VirtualServer> servers = new ArrayList<>();
    Connectors connectors = Connectors.of(directory, doubts);
    List<SmartHost> smartHosts = new ArrayList<>(connectors.smartHosts());
    for (DirectoryObject object : directory.of(SERVER)) {
      if (isOf(machine, object)) {
        DirectoryServer server = new DirectoryServer(object, doubts);
        servers.add(server.read(domains));
        server.smartHost().ifPresent(smartHosts::add);
      }
    }
    List<LegacySetting> settings = new ArrayList<>();
    for (DirectoryObject object : directory.objects()) {
      // What another machine has of its own stands in the account of that machine.
      if (!object.isOf(SERVER) || machine(object).isEmpty() || isOf(machine, object)) {
        object.attributes().forEach(each -> settings.add(setting(object, each)));
      }
    }
    settings.addAll(records());
    List<String> reservations = new ArrayList<>(doubts.others());
    reservations.addAll(reservations(settings));
    return new Account(
        new LegacyServer(servers, connectors.connectors(), doubts.assumptions(), reservations),
        smartHosts,
        settings);
  }

  /** Records that describe no object that we could read. */
  private List<LegacySetting> records() {
    List<LegacySetting> records = new ArrayList<>();
    for (Directory.Change change : directory.changes()) {
      records.add(
          record(
              change.name().toString(),
              "changetype",
              change.kind(),
              change.place(),
              "a record to " + change.kind() + " is not applied"));
    }
    for (Directory.Nameless nameless : directory.nameless()) {
      records.add(
          record(
              nameless.name(),
              "dn",
              nameless.name(),
              nameless.place(),
              "it is no name, so that nobody can say what the record describes"));
    }
    return records;
  }

  private static LegacySetting record(
      String of, String name, String value, FilePlace place, String because) {
    return new LegacySetting(
        Shown.of(of), name, Shown.of(value), place, Status.NOT_MODELLED, because, "");
  }

  private static boolean isOf(String machine, DirectoryObject server) {
    return machine(server).filter(machine::equalsIgnoreCase).isPresent();
  }

  /** What is not understood, each once, with the first place where it stands. */
  private static List<String> reservations(List<LegacySetting> settings) {
    Map<String, String> reservations = new LinkedHashMap<>();
    for (LegacySetting setting : settings) {
      if (setting.isReserved()) {
        String reason = setting.name() + ": " + setting.because();
        reservations.putIfAbsent(reason, setting.place() + ": " + reason);
      }
    }
    return List.copyOf(reservations.values());
  }

  private LegacySetting setting(DirectoryObject object, DirectoryAttribute attribute) {
    boolean isRead = READ.stream().anyMatch(object::isOf);
    Optional<KnownAttributes.Known> known = KnownAttributes.find(attribute.name());
    Status status = known.map(KnownAttributes.Known::status).orElse(Status.UNKNOWN);
    String because =
        known
            .map(KnownAttributes.Known::because)
            .orElse("it is no attribute of Exchange that we know");
    String doubt = doubts.because(attribute);
    if (!doubt.isEmpty()) {
      status = Status.NOT_MODELLED;
      because = doubt;
    } else if (!isRead && status == Status.MODELLED) {
      status = Status.NOT_MODELLED;
      because = "it is not known what it means for an object of this class";
    }
    return new LegacySetting(
        Shown.of(object.name().toString()),
        attribute.name(),
        value(attribute),
        attribute.place(),
        status,
        because,
        doubts.question(attribute));
  }

  /** Its values as a report may show them; some are bytes, and some are secrets. */
  private static String value(DirectoryAttribute attribute) {
    if (attribute.name().toLowerCase(Locale.ROOT).contains("password")) {
      return "(hidden)";
    }
    boolean isText =
        attribute.texts().stream()
            .allMatch(text -> text.chars().noneMatch(DirectoryAccount::isOdd));
    return Shown.of(
        isText
            ? String.join(", ", attribute.texts())
            : attribute.values().stream()
                .map(HexFormat.of()::formatHex)
                .collect(Collectors.joining(", ")));
  }

  private static boolean isOdd(int character) {
    return Character.isISOControl(character) || character == 0xfffd;
  }
}

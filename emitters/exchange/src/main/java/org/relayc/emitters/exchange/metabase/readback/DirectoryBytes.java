package org.relayc.emitters.exchange.metabase.readback;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.exchange.metabase.account.DirectoryAccount;
import org.relayc.emitters.exchange.metabase.blob.Coverage;
import org.relayc.emitters.exchange.metabase.blob.Decoding;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList;
import org.relayc.emitters.exchange.metabase.blob.RelayIpListCodec;
import org.relayc.emitters.exchange.metabase.directory.Directory;
import org.relayc.emitters.exchange.metabase.directory.DirectoryAttribute;
import org.relayc.emitters.exchange.metabase.directory.DirectoryObject;
import org.relayc.emitters.exchange.metabase.directory.DirectoryReading;
import org.relayc.emitters.exchange.metabase.directory.LdifReader;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.Answer;
import org.relayc.emitters.exchange.metabase.server.Connector;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.server.SubmitRelay;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.model.name.NameSet;

/** Applies changes of a directory to virtual servers of which nothing else is known. */
final class DirectoryBytes {
  private static final String RELAY = "msExchSmtpRelayIpList";
  private static final String CONNECTIONS = "msExchIPSecurity";

  private final String file;
  private final HandTable byHand;
  private final boolean hasPermissions;
  private final Map<String, AccessList> relay = new HashMap<>();
  private final Map<String, AccessList> connections = new HashMap<>();
  private final Set<String> assumptions = new LinkedHashSet<>();
  private final List<String> reservations = new ArrayList<>();

  private DirectoryBytes(String file, HandTable byHand, boolean hasPermissions) {
    this.file = file;
    this.byHand = byHand;
    this.hasPermissions = hasPermissions;
  }

  /**
   * The servers as the changes and the steps by hand make them.
   *
   * @param hasPermissions whether the server has the dialog for submit and relay
   */
  static LegacyServer read(String file, byte[] bytes, HandTable byHand, boolean hasPermissions) {
    return switch (LdifReader.read(file, new ByteArrayInputStream(bytes))) {
      case DirectoryReading.Refused(var refusal) -> Nothing.of(refusal.toString());
      case DirectoryReading.Read(Directory directory) ->
          new DirectoryBytes(file, byHand, hasPermissions).understood(directory);
    };
  }

  private LegacyServer understood(Directory directory) {
    List<DirectoryObject> objects = new ArrayList<>();
    directory.changes().forEach(change -> objects.addAll(applied(change).stream().toList()));
    Directory after = new Directory(objects, List.of());
    Set<String> machines = DirectoryAccount.machines(after);
    if (!directory.objects().isEmpty() || machines.size() != 1) {
      return Nothing.of(file + ": it does not change the servers of one machine");
    }
    LegacyServer read = DirectoryAccount.of(after, machines.iterator().next()).server();
    reservations.addAll(read.reservations());
    reservations.addAll(byHand.faults());
    NameSet local = byHand.local();
    Connector connector =
        new Connector("by hand", byHand.relayed().minus(local), Answer.of("by hand", true));
    List<VirtualServer> servers =
        read.servers().stream().map(server -> with(server, local)).toList();
    assumptions.add("what RUNBOOK.md lists under 'By hand' is set, and nothing else of its kind");
    assumptions.addAll(read.assumptions());
    return new LegacyServer(servers, List.of(connector), List.copyOf(assumptions), reservations);
  }

  /** The object after the change, without its lists, which are kept apart. */
  private Optional<DirectoryObject> applied(Directory.Change change) {
    if (change.replaced().isEmpty()) {
      reservations.add(change.place() + ": the record does not only replace values");
      return Optional.empty();
    }
    List<DirectoryAttribute> attributes = new ArrayList<>();
    byte[] type = "protocolCfgSMTPServer".getBytes(StandardCharsets.US_ASCII);
    attributes.add(new DirectoryAttribute("objectClass", List.of(type), change.place()));
    String server = change.name().first();
    for (DirectoryAttribute attribute : change.replaced().get()) {
      if (attribute.name().equalsIgnoreCase(RELAY)) {
        relay.put(server, list(attribute, AccessList.NOBODY));
      } else if (attribute.name().equalsIgnoreCase(CONNECTIONS)) {
        connections.put(server, list(attribute, AccessList.EVERYBODY));
      } else if (!attribute.values().isEmpty()) {
        attributes.add(attribute);
      }
    }
    return Optional.of(new DirectoryObject(change.name(), attributes, change.place()));
  }

  private AccessList list(DirectoryAttribute attribute, AccessList whenAbsent) {
    if (attribute.values().isEmpty()) {
      return whenAbsent;
    }
    boolean isOne = attribute.values().size() == 1;
    if (isOne
        && RelayIpListCodec.decode(attribute.values().get(0))
            instanceof Decoding.Decoded(RelayIpList list, var all)
        && Coverage.of(list) instanceof Coverage.Exactly(var addresses)) {
      all.stream().sorted().forEach(each -> assumptions.add(each.text()));
      AccessList.Entries entries = new AccessList.Entries(addresses, NameSet.EMPTY);
      return switch (list.mode()) {
        case ONLY_LISTED -> new AccessList.Only(entries);
        case ALL_EXCEPT -> new AccessList.AllExcept(entries);
      };
    }
    reservations.add(attribute.place() + ": " + attribute.name() + " cannot be read");
    return new AccessList.Unreadable(attribute.name());
  }

  private VirtualServer with(VirtualServer read, NameSet local) {
    String name = read.name();
    return new VirtualServer(
        name,
        read.bindings(),
        read.secureBindings(),
        connections.getOrDefault(name, new AccessList.Unreadable(CONNECTIONS)),
        read.anonymous(),
        read.logIn(),
        read.requiresTls(),
        read.local().union(local),
        NameSet.EMPTY,
        relay.getOrDefault(name, new AccessList.Unreadable(RELAY)),
        read.relayForAuth(),
        permissions(name));
  }

  private SubmitRelay permissions(String server) {
    if (!hasPermissions) {
      return new SubmitRelay.None();
    }
    return byHand
        .mayRelay(server)
        .<SubmitRelay>map(SubmitRelay.Granted::new)
        .orElseGet(() -> new SubmitRelay.Unreadable("server." + server + ".submit-relay"));
  }
}

package org.relayc.migrate.harden;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.Answer;
import org.relayc.emitters.exchange.metabase.server.Connector;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.server.SubmitRelay;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.model.address.AddressSet;
import org.relayc.model.name.NameSet;

/** Servers with every trap closed; whoever relays by nothing else loses it. */
public final class Hardening {
  private final List<Trap> traps = new ArrayList<>();
  private final Set<String> logInOverTls = new HashSet<>();

  private Hardening() {}

  /**
   * What came of it.
   *
   * @param logInOverTls virtual servers that take a log-in under TLS alone, which the source could
   *     not ask for without refusing everybody else in clear
   * @param traps that were closed, in the order of the servers, then of the connectors
   */
  public record Hardened(LegacyServer server, Set<String> logInOverTls, List<Trap> traps) {
    public Hardened {
      logInOverTls = Set.copyOf(logInOverTls);
      traps = List.copyOf(traps);
    }

    /** The traps that concern some of the virtual servers; a connector's concern all. */
    public List<Trap> trapsOf(List<String> servers) {
      return traps.stream()
          .filter(trap ->
              trap.key().startsWith("connector.")
                  || servers.stream()
                      .anyMatch(server -> trap.key().startsWith("server." + server + ".")))
          .toList();
    }
  }

  /** The same servers, closed. */
  public static Hardened of(LegacyServer legacy) {
    Hardening hardening = new Hardening();
    List<VirtualServer> servers = legacy.servers().stream().map(hardening::server).toList();
    List<Connector> connectors = legacy.connectors().stream().map(hardening::connector).toList();
    LegacyServer closed =
        new LegacyServer(servers, connectors, legacy.assumptions(), legacy.reservations());
    return new Hardened(closed, hardening.logInOverTls, hardening.traps);
  }

  private VirtualServer server(VirtualServer server) {
    AccessList relayList = relayList(server);
    NameSet opened = opened(server);
    clearLogIn(server);
    return new VirtualServer(
        server.name(),
        server.bindings(),
        server.secureBindings(),
        server.connections(),
        server.anonymous(),
        server.logIn(),
        server.requiresTls(),
        server.local(),
        server.forwarded(),
        opened,
        relayList,
        server.relayForAuth(),
        server.submitRelay());
  }

  private void trap(VirtualServer server, String what, String does, String cure) {
    traps.add(new Trap("server." + server.name() + "." + what, does, cure));
  }

  private AccessList relayList(VirtualServer server) {
    return switch (server.relayList()) {
      case AccessList.AllExcept(AccessList.Entries entries) -> {
        if (!AddressSet.ANY.ipv4().isSubsetOf(entries.addresses())) {
          trap(
              server,
              "relay-list",
              "'All except the list below' lets everybody relay who is not on it",
              "Access > Relay: select 'Only the list below', and add the computers that need it");
        }
        yield AccessList.NOBODY;
      }
      case AccessList.Only(AccessList.Entries entries) -> only(server, entries);
      case AccessList.Unreadable unreadable -> unreadable;
    };
  }

  private AccessList only(VirtualServer server, AccessList.Entries entries) {
    AddressSet wide = WideRanges.of(entries.addresses());
    if (!wide.isEmpty()) {
      trap(
          server,
          "relay-list",
          "the relay list holds " + wide + ", more of the internet than anybody owns",
          "Access > Relay: take it out, and add the computers that need it");
    }
    if (!entries.names().isEmpty()) {
      trap(
          server,
          "relay-list",
          "the relay list holds names, which reverse DNS claims for whoever runs an address",
          "Access > Relay: take the names out, and add the addresses of those computers");
    }
    return new AccessList.Only(
        new AccessList.Entries(entries.addresses().minus(wide), NameSet.EMPTY));
  }

  private NameSet opened(VirtualServer server) {
    if (!server.opened().isEmpty()) {
      trap(
          server,
          "remote-domains",
          "a remote domain passes on mail to everybody's domains for anyone",
          "Domains: clear 'Allow incoming mail to be relayed to this domain' of it");
    }
    return NameSet.EMPTY;
  }

  /** A password that can be read on its way, or guessed by whoever connects, relays for all. */
  private void clearLogIn(VirtualServer server) {
    boolean everybody = server.relayForAuth().known().orElse(false);
    boolean some = everybody || server.submitRelay() instanceof SubmitRelay.Granted;
    if (server.logIn() && some && !server.requiresTls() && !server.bindings().isEmpty()) {
      logInOverTls.add(server.name());
      trap(
          server,
          everybody ? "relay-for-auth" : "submit-relay",
          "a log-in in clear is enough to relay"
              + (everybody ? ", regardless of the list" : "")
              + (server.anonymous() ? ", on a server that strangers may connect to" : ""),
          "Access > Authentication: 'Requires TLS encryption' for basic authentication; clear Access >"
              + " Relay > 'Allow all computers which successfully authenticate to relay' where nobody"
              + " needs it");
    }
  }

  private Connector connector(Connector connector) {
    if (!connector.isOpen() || !connector.relay().known().orElse(false)) {
      return connector;
    }
    traps.add(
        new Trap(
            connector.relay().key(),
            "connector '"
                + connector.name()
                + "' passes on mail to everybody's domains for anyone, whatever the virtual servers"
                + " say",
            "Connectors > Address Space: clear 'Allow messages to be relayed to these domains', and"
                + " restart the SMTP service"));
    return new Connector(
        connector.name(),
        connector.domains(),
        Answer.of(connector.relay().key(), false),
        connector.isOpen());
  }
}

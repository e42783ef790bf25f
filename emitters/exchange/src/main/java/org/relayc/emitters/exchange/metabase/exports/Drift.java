package org.relayc.emitters.exchange.metabase.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.api.Setting.Status;
import org.relayc.emitters.exchange.metabase.account.Account;
import org.relayc.emitters.exchange.metabase.account.LegacySetting;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;

/**
 * Where a metabase says something else than the directory. The directory goes before: Exchange
 * copies it over the metabase, never the other way (KB 321757).
 */
final class Drift {
  private final List<String> drift = new ArrayList<>();

  private Drift() {}

  /** A machine as its directory has it, with everything that its metabase has as well. */
  static Machine of(String name, Account directory, Account metabase) {
    Drift drift = new Drift();
    drift.compare(directory.server(), metabase.server());
    List<LegacySetting> settings = new ArrayList<>(directory.settings());
    metabase.settings().forEach(setting -> settings.add(overruled(setting)));
    List<String> reservations = new ArrayList<>(directory.server().reservations());
    reservations.addAll(metabase.server().reservations());
    return new Machine(
        name,
        new LegacyServer(
            directory.server().servers(),
            directory.server().connectors(),
            directory.server().assumptions(),
            reservations),
        directory.smartHosts(),
        settings,
        drift.drift);
  }

  private static LegacySetting overruled(LegacySetting setting) {
    boolean asks = !setting.question().isEmpty();
    return setting.status() == Status.MODELLED || asks
        ? new LegacySetting(
            setting.of(),
            setting.name(),
            setting.value(),
            setting.place(),
            Status.HARMLESS,
            "Exchange overwrites it with what the directory says",
            "")
        : setting;
  }

  private void compare(LegacyServer directory, LegacyServer metabase) {
    for (VirtualServer server : directory.servers()) {
      find(metabase, server.name())
          .ifPresentOrElse(
              other -> compare(server, other),
              () -> drift.add("virtual server " + server.name() + " is not in the metabase"));
    }
    for (VirtualServer server : metabase.servers()) {
      if (find(directory, server.name()).isEmpty()) {
        drift.add(
            "virtual server "
                + server.name()
                + " is in the metabase alone, so it may still answer and is not carried over");
      }
    }
  }

  private static Optional<VirtualServer> find(LegacyServer legacy, String name) {
    return legacy.servers().stream().filter(server -> server.name().equals(name)).findFirst();
  }

  private void compare(VirtualServer directory, VirtualServer metabase) {
    String server = "virtual server " + directory.name() + ": ";
    differ(server + "bindings", directory.bindings(), metabase.bindings());
    differ(server + "TLS bindings", directory.secureBindings(), metabase.secureBindings());
    differ(server + "connection list", directory.connections(), metabase.connections());
    differ(server + "anonymous access", directory.anonymous(), metabase.anonymous());
    differ(server + "log-ins", directory.logIn(), metabase.logIn());
    differ(server + "TLS required", directory.requiresTls(), metabase.requiresTls());
    differ(server + "relay list", directory.relayList(), metabase.relayList());
    differ(
        server + "relay for whoever logs in",
        directory.relayForAuth().known(),
        metabase.relayForAuth().known());
    if (!metabase.local().isSubsetOf(directory.local())) {
      drift.add(server + "the metabase delivers domains that the directory does not");
    }
    if (!metabase.forwarded().isSubsetOf(directory.forwarded().union(directory.local()))) {
      drift.add(server + "the metabase passes on domains that the directory does not");
    }
  }

  private void differ(String what, Object directory, Object metabase) {
    if (!directory.equals(metabase)) {
      drift.add(what + " differs between the directory and the metabase");
    }
  }
}

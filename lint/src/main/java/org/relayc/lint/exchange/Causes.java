package org.relayc.lint.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.Answer;
import org.relayc.emitters.exchange.metabase.server.Connector;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.server.SubmitRelay;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.lint.finding.LintCode;
import org.relayc.model.name.NameSet;

/**
 * Takes servers apart into the settings that may each make an open relay. Settings of these servers
 * only ever grant, so what one lets through alone it lets through among the others.
 */
final class Causes {
  private final LegacyServer legacy;
  private final Predicate<String> isEmptyValue;
  private final List<Cause> causes = new ArrayList<>();

  private Causes(LegacyServer legacy, Predicate<String> isEmptyValue) {
    this.legacy = legacy;
    this.isEmptyValue = isEmptyValue;
  }

  /**
   * All causes, whether they do harm or not.
   *
   * @param isEmptyValue whether the setting of a key is there with nothing in it
   */
  static List<Cause> of(LegacyServer legacy, Predicate<String> isEmptyValue) {
    Causes causes = new Causes(legacy, isEmptyValue);
    legacy.servers().forEach(causes::relayList);
    legacy.servers().forEach(causes::domains);
    legacy.connectors().forEach(causes::connector);
    return causes.causes;
  }

  private void relayList(VirtualServer server) {
    if (!(server.relayList() instanceof AccessList.AllExcept(AccessList.Entries entries))) {
      return;
    }
    String key = "server." + server.name() + ".relay-list";
    LegacyServer alone = alone(List.of(only(server, server.relayList(), NameSet.EMPTY)), List.of());
    if (entries.equals(AccessList.Entries.NONE) && isEmptyValue.test(key)) {
      causes.add(
          new Cause(
              LintCode.EMPTY_RELAY_LIST,
              key,
              "the relay list of virtual server "
                  + server.name()
                  + " is there and empty, which lets everybody relay; only a list that is not there"
                  + " lets nobody",
              "Access > Relay: choose 'Only the list below'; or 'cscript adsutil.vbs DELETE"
                  + " SmtpSvc/"
                  + server.name()
                  + "/RelayIpList', and restart the SMTP service",
              alone));
      return;
    }
    causes.add(
        new Cause(
            LintCode.DENY_LIST_RELAY,
            key,
            "'All except the list below': who is not on the relay list of virtual server "
                + server.name()
                + " may relay",
            "Access > Relay: choose 'Only the list below', and list the computers that must relay",
            alone));
  }

  private void domains(VirtualServer server) {
    if (!server.opened().isEmpty()) {
      causes.add(
          new Cause(
              LintCode.WILDCARD_ACCEPTED_DOMAIN,
              "server." + server.name() + ".domains",
              "anyone may relay through virtual server "
                  + server.name()
                  + " to domains that are anybody's",
              "properties of that remote domain: clear 'Allow incoming mail to be relayed to this"
                  + " domain', and name the domains that are meant",
              alone(List.of(only(server, AccessList.NOBODY, server.opened())), List.of())));
    }
  }

  private void connector(Connector connector) {
    if (connector.isOpen() && connector.relay().known().orElse(false)) {
      causes.add(
          new Cause(
              LintCode.OVERRIDE_WILDCARD,
              connector.relay().key(),
              "connector '"
                  + connector.name()
                  + "' lets anyone relay to domains that are anybody's, whatever the virtual servers"
                  + " forbid",
              "the connector's properties > Address Space: clear 'Allow messages to be relayed to"
                  + " these domains'",
              alone(
                  legacy.servers().stream()
                      .map(server -> only(server, AccessList.NOBODY, NameSet.EMPTY))
                      .toList(),
                  List.of(connector))));
    }
  }

  /** With the connectors that pass on to the domains of somebody, which are no cause. */
  private LegacyServer alone(List<VirtualServer> servers, List<Connector> causing) {
    List<Connector> connectors = new ArrayList<>(causing);
    legacy.connectors().stream().filter(Connector::isForwarding).forEach(connectors::add);
    return new LegacyServer(servers, connectors, List.of());
  }

  private static VirtualServer only(VirtualServer server, AccessList relayList, NameSet opened) {
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
        Answer.of(server.relayForAuth().key(), false),
        new SubmitRelay.None());
  }
}

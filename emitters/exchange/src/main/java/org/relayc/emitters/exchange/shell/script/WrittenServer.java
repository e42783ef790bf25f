package org.relayc.emitters.exchange.shell.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.emitters.exchange.shell.profile.DefaultConnectors;
import org.relayc.emitters.exchange.shell.profile.Edition;
import org.relayc.emitters.exchange.shell.state.AcceptedDomain;
import org.relayc.emitters.exchange.shell.state.AcceptedDomains;
import org.relayc.emitters.exchange.shell.state.Binding;
import org.relayc.emitters.exchange.shell.state.ReceiveConnector;
import org.relayc.emitters.exchange.shell.state.TransportServer;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;

/** A server as the cmdlets would leave it that a script calls. */
final class WrittenServer {
  private static final String ACCOUNTS =
      "users log in under the names of the accounts of the policy";
  private static final String OTHERS =
      "no other connector takes mail where the policy listens, and the accepted domains are those"
          + " of the policy: Apply-RelayPolicy.ps1 changes nothing where that is not so";
  private static final String INHERITED =
      "entries that connectors inherit let nobody relay but administrators of Exchange, who have"
          + " all rights";
  private static final String FRESH =
      "the default connector on port 25 is as set-up makes it; servers of the organisation, which"
          + " may relay there, are left out";

  private WrittenServer() {}

  static TransportServer read(SourceFolder folder) {
    String file = "Apply-RelayPolicy.ps1";
    try {
      ScriptFolder.Section section = new ScriptFolder(folder).section();
      return server(file, DataParser.parse(section.text(), section.before()));
    } catch (ScriptFault fault) {
      Place place = SourceFile.part(file, Math.max(1, fault.line()), "").at(0, 0);
      return new TransportServer(
          "", List.of(), Optional.empty(), List.of(), List.of(place + ": " + fault.reason()));
    }
  }

  private static TransportServer server(String file, DataValue value) throws ScriptFault {
    Fields policy = Fields.of(value);
    Fields.word(Edition.class, Edition::word, policy.text("Edition"), policy.line());
    DefaultConnectors defaults =
        Fields.word(
            DefaultConnectors.class,
            DefaultConnectors::word,
            policy.text("DefaultConnectors"),
            policy.line());
    List<Binding> endpoints = ConnectorTable.bindings(policy, "Endpoints");
    List<AcceptedDomain> domains = new ArrayList<>();
    for (DataValue each : policy.items("AcceptedDomains")) {
      domains.add(domain(file, Fields.of(each)));
    }
    List<ReceiveConnector> connectors = new ArrayList<>();
    for (DataValue each : policy.items("ReceiveConnectors")) {
      connectors.add(new ConnectorTable(file, each).read());
    }
    policy.end();
    check(connectors, endpoints, policy.line());
    List<String> assumptions = new ArrayList<>(List.of(ACCOUNTS, OTHERS, INHERITED));
    if (defaults == DefaultConnectors.ASSUME_FRESH) {
      Place place = SourceFile.part(file, policy.line(), "").at(0, 0);
      connectors.addAll(FreshServer.connectors(endpoints, place));
      assumptions.add(FRESH);
    }
    return new TransportServer(
        "", connectors, Optional.of(new AcceptedDomains(domains)), assumptions, List.of());
  }

  /** What Exchange or the script would stop at. */
  private static void check(List<ReceiveConnector> connectors, List<Binding> endpoints, int line)
      throws ScriptFault {
    Set<String> names = new HashSet<>();
    for (ReceiveConnector connector : connectors) {
      if (!names.add(connector.name().toLowerCase(Locale.ROOT))) {
        throw new ScriptFault(line, "two connectors have the same name");
      }
      if (!endpoints.containsAll(connector.bindings())) {
        throw new ScriptFault(line, "a connector listens where the policy does not");
      }
    }
  }

  private static AcceptedDomain domain(String file, Fields fields) throws ScriptFault {
    String name = fields.text("DomainName");
    AcceptedDomain.Type type =
        Fields.word(
            AcceptedDomain.Type.class,
            AcceptedDomain.Type::word,
            fields.text("DomainType"),
            fields.line());
    fields.end();
    Optional<NamePattern> pattern =
        name.startsWith("*.")
            ? DomainName.parse(name.substring(2)).map(NamePattern.Below::new)
            : DomainName.parse(name).map(NamePattern.Exactly::new);
    Place place = SourceFile.part(file, fields.line(), "").at(0, 0);
    return new AcceptedDomain(
        pattern.orElseThrow(() -> new ScriptFault(fields.line(), "it is no domain")),
        type,
        false,
        place);
  }
}

package org.relayc.migrate.lift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.format.PolicyFormatter;
import org.relayc.dsl.parse.ParseResult;
import org.relayc.dsl.parse.PolicyParser;
import org.relayc.emitters.exchange.metabase.server.Connector;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.model.name.NameSet;

/**
 * Virtual servers as policies, one for those that have the same domains. What is not known is never
 * guessed in the permissive direction.
 */
public final class PolicyLift {
  private final LegacyServer legacy;

  private PolicyLift(LegacyServer legacy) {
    this.legacy = legacy;
  }

  private record Home(NameSet local, NameSet forwarded) {}

  public static List<Lifted> of(LegacyServer legacy) {
    return new PolicyLift(legacy).lift();
  }

  private List<Lifted> lift() {
    Map<Home, List<VirtualServer>> homes = new LinkedHashMap<>();
    for (VirtualServer server : legacy.servers()) {
      homes
          .computeIfAbsent(new Home(server.local(), server.forwarded()), home -> new ArrayList<>())
          .add(server);
    }
    List<Lifted> lifted = new ArrayList<>();
    homes.forEach((home, servers) -> lifted.add(policy(home, servers)));
    return lifted;
  }

  private Lifted policy(Home home, List<VirtualServer> servers) {
    List<String> definitions = new ArrayList<>();
    List<String> listeners = new ArrayList<>();
    List<Deviation> deviations = new ArrayList<>(unanswered());
    for (VirtualServer server : servers) {
      ListenerLift lift = new ListenerLift(server, legacy.connectors());
      listeners.addAll(lift.listeners());
      definitions.addAll(lift.definitions());
      deviations.addAll(lift.deviations());
    }
    List<String> names = servers.stream().map(VirtualServer::name).toList();
    List<String> parts = new ArrayList<>();
    parts.add("# Made from the SMTP virtual servers " + String.join(", ", names) + ".");
    parts.addAll(definitions);
    SetWords.names(home.local()).forEach(domains -> parts.add("deliver " + domains));
    SetWords.names(forwarded(home)).forEach(domains -> parts.add("forward " + domains));
    parts.addAll(listeners);
    String text = String.join("\n\n", parts) + "\n";
    ParseResult parsed = PolicyParser.parse(new SourceFile("policy", text));
    // A server may be set up in words that no policy may say, such as a domain '*.com'.
    String laidOut = parsed.hasErrors() ? text : PolicyFormatter.format(parsed);
    return new Lifted(names, laidOut, deviations);
  }

  private NameSet forwarded(Home home) {
    NameSet forwarded = home.forwarded();
    for (Connector connector : legacy.connectors()) {
      if (connector.isForwarding()) {
        forwarded = forwarded.union(connector.domains());
      }
    }
    return forwarded.minus(home.local());
  }

  private List<Deviation> unanswered() {
    return legacy.connectors().stream()
        .filter(connector -> connector.relay().known().isEmpty())
        .map(connector ->
            new Deviation(
                connector.relay().key(),
                "whether connector '"
                    + connector.name()
                    + "' relays to its domains for anyone is not said, so it does not",
                true))
        .toList();
  }
}

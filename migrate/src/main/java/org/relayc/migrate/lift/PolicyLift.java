package org.relayc.migrate.lift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.emitters.exchange.metabase.server.Connector;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.migrate.words.Definitions;
import org.relayc.migrate.words.NameBook;
import org.relayc.migrate.words.PolicyText;
import org.relayc.migrate.words.Remarks;
import org.relayc.migrate.words.Situations;
import org.relayc.model.name.NameSet;

/**
 * Virtual servers as policies, one for those that have the same domains. What is not known is never
 * guessed in the permissive direction.
 */
public final class PolicyLift {
  private final LegacyServer legacy;
  private final Provenance provenance;
  private final Closed closed;

  private PolicyLift(LegacyServer legacy, Provenance provenance, Closed closed) {
    this.legacy = legacy;
    this.provenance = provenance;
    this.closed = closed;
  }

  private record Home(NameSet local, NameSet forwarded) {}

  /** Policies of servers of which nothing more is known. */
  public static List<Lifted> of(LegacyServer legacy) {
    return of(legacy, Provenance.unknown(), Closed.NOTHING);
  }

  /**
   * Policies that say where everything in them came from.
   *
   * @param provenance of the same servers
   * @param closed what they leave open and the policies do not
   */
  public static List<Lifted> of(LegacyServer legacy, Provenance provenance, Closed closed) {
    return new PolicyLift(legacy, provenance, closed).lift();
  }

  private List<Lifted> lift() {
    Map<Home, List<VirtualServer>> homes = new LinkedHashMap<>();
    for (VirtualServer server : legacy.servers()) {
      homes
          .computeIfAbsent(new Home(server.local(), server.forwarded()), home -> new ArrayList<>())
          .add(server);
    }
    List<Lifted> lifted = new ArrayList<>();
    homes.forEach((home, servers) -> {
      Definitions draft = Definitions.draft();
      new Draft(home, servers, draft, new NameBook()).lift();
      NameBook names = new NameBook();
      lifted.add(new Draft(home, servers, draft.again(names), names).lift());
    });
    return lifted;
  }

  /** A policy in the making. */
  private final class Draft {
    private final Home home;
    private final List<VirtualServer> servers;
    private final List<String> numbers;
    private final Definitions definitions;
    private final NameBook names;
    private final List<Deviation> deviations = new ArrayList<>(unanswered());
    private final List<Lifted.Setting> carried = new ArrayList<>();
    private final List<Situations.Where> places = new ArrayList<>();
    private final List<Situations.Insider> insiders = new ArrayList<>();

    Draft(Home home, List<VirtualServer> servers, Definitions definitions, NameBook names) {
      this.home = home;
      this.servers = servers;
      this.numbers = servers.stream().map(VirtualServer::name).toList();
      this.definitions = definitions;
      this.names = names;
    }

    Lifted lift() {
      List<String> listeners = new ArrayList<>();
      servers.forEach(server -> listeners.addAll(listeners(server)));
      DomainLift domains = domains();
      List<String> parts = new ArrayList<>();
      parts.add(head());
      for (SetKind kind : SetKind.values()) {
        parts.addAll(definitions.texts(kind));
      }
      if (!domains.statements().isEmpty()) {
        parts.add(String.join("\n", domains.statements()));
      }
      parts.addAll(listeners);
      parts.addAll(domains.routes());
      return new Lifted(numbers, PolicyText.of(parts, places, insiders), deviations, carried);
    }

    private String head() {
      String of = provenance.machine().isEmpty() ? "" : " of " + provenance.machine();
      String who =
          "Who may send mail through the SMTP virtual server"
              + (numbers.size() == 1 ? " " : "s ")
              + String.join(", ", numbers)
              + of
              + ", and where to.";
      StringBuilder head = new StringBuilder(Remarks.line(who)).append('\n');
      head.append(Remarks.line("Made from its exports by 'relayc migrate'."));
      closed.remarks().forEach(each -> head.append('\n').append(Remarks.line("Closed: " + each)));
      return head.toString();
    }

    private List<String> listeners(VirtualServer server) {
      String name = names.take(ListenerLift.wish(server, provenance));
      if (!server.secureBindings().isEmpty()) {
        names.take(name + "-tls");
      }
      ListenerLift lift =
          new ListenerLift(
              server, name, closed.logInOverTls().contains(server.name()), provenance, definitions);
      lift.rules()
          .open(
              legacy.connectors().stream()
                  .filter(each -> each.isOpen() && each.relay().known().orElse(false))
                  .toList());
      List<String> texts = lift.listeners();
      deviations.addAll(lift.deviations());
      carried.addAll(lift.carried());
      if (!texts.isEmpty()) {
        places.addAll(lift.places());
        for (Situations.Where where : lift.logInPlaces()) {
          lift.rules()
              .loggedIn()
              .ifPresent(who -> insiders.add(new Situations.Insider(where, who)));
        }
      }
      return texts;
    }

    private DomainLift domains() {
      DomainLift domains = new DomainLift(provenance, numbers, home.local(), definitions);
      domains.forward(home.forwarded());
      for (Connector connector : legacy.connectors()) {
        if (connector.isForwarding()) {
          domains.forward(connector);
        }
      }
      for (Connector connector : legacy.connectors()) {
        if (!connector.isForwarding()) {
          domains.route(connector);
        }
      }
      domains.routeEverything();
      carried.addAll(domains.carried());
      return domains;
    }
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
        .distinct()
        .toList();
  }
}

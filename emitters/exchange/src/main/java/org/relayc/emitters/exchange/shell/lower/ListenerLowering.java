package org.relayc.emitters.exchange.shell.lower;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.exchange.shell.document.ConnectorSettings;
import org.relayc.emitters.exchange.shell.document.Permissions;
import org.relayc.emitters.exchange.shell.document.RangeEntry;
import org.relayc.emitters.exchange.shell.profile.ShellProfile;
import org.relayc.emitters.exchange.shell.state.Binding;
import org.relayc.emitters.exchange.shell.state.Mechanism;
import org.relayc.model.address.AddressSet;
import org.relayc.model.policy.Endpoint;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;

/** Lowers one listener to receive connectors, one for all clients with the same rights. */
final class ListenerLowering {
  /** Exchange takes some 1,300 entries in a connector (AdminLimitExceededException). */
  private static final int ENTRIES = 1_000;

  private static final int CONNECTORS = 50;
  private static final int NAME = 64;
  private static final String PREFIX = "relayc ";
  private static final String FRONTEND = "FrontendTransport";

  private final RelayPolicy policy;
  private final Listener listener;
  private final ShellProfile profile;
  private final Gaps gaps;

  ListenerLowering(RelayPolicy policy, Listener listener, ShellProfile profile, Gaps gaps) {
    this.policy = policy;
    this.listener = listener;
    this.profile = profile;
    this.gaps = gaps;
  }

  List<ConnectorSettings> lower() {
    FreshConnectors fresh = new FreshConnectors(profile, listener, gaps);
    Permissions nothing = new Permissions(Set.of(), List.of());
    if (listener.tls() == Listener.Tls.IMPLICIT) {
      fresh.answers(AddressSet.EMPTY, nothing);
      gaps.narrow(
          listener.id(),
          "has no TLS from the first byte on: it is begun with STARTTLS",
          "write 'tls required', and port 587",
          "listener '" + listener.name() + "'");
      return List.of();
    }
    LogIns logIns = LogIns.of(listener, gaps);
    AddressSet accepted = Acceptance.of(listener, gaps);
    CellGrants grants = new CellGrants(policy, listener, logIns.offered(), gaps);
    Grant submit = grants.submit();
    if (submit.isNobody() || accepted.isEmpty()) {
      fresh.answers(AddressSet.EMPTY, nothing);
      return List.of();
    }
    List<Reach> rules =
        policy.rules(listener.name(), profile.day()).stream()
            .flatMap(rule -> Reach.of(rule, policy, listener).stream())
            .toList();
    Optional<List<Cell>> cells = Cell.of(accepted, rules);
    if (cells.isEmpty()) {
      gaps.refuse(
          Optional.of(listener.id()),
          "would need more than 200 connectors for listener '" + listener.name() + "'",
          "let more clients have the same rules");
      return List.of();
    }
    Map<Permissions, AddressSet> clients = new LinkedHashMap<>();
    for (Cell cell : cells.get()) {
      Permissions permissions = PermissionLowering.of(submit, grants.relay(cell));
      clients.merge(permissions, cell.clients(), AddressSet::union);
    }
    return connectors(clients, accepted, logIns);
  }

  private List<ConnectorSettings> connectors(
      Map<Permissions, AddressSet> clients, AddressSet accepted, LogIns logIns) {
    List<ConnectorSettings> connectors = new ArrayList<>();
    List<Permissions> order = new ArrayList<>(clients.keySet());
    order.sort(Comparator.comparing(permissions -> !permissions.isWithoutRelay()));
    if (new FreshConnectors(profile, listener, gaps).answers(accepted, order.get(0))) {
      order.removeFirst();
    }
    for (Permissions permissions : order) {
      AddressSet own = clients.getOrDefault(permissions, AddressSet.EMPTY);
      boolean below = permissions.isWithoutRelay();
      List<RangeEntry> ranges = below ? RangePlan.below(own, accepted) : RangePlan.exact(own);
      for (int from = 0; from < ranges.size(); from += ENTRIES) {
        List<RangeEntry> part = ranges.subList(from, Math.min(ranges.size(), from + ENTRIES));
        connectors.add(connector(connectors.size() + 1, part, permissions, logIns));
      }
    }
    if (connectors.size() > CONNECTORS) {
      gaps.refuse(
          Optional.of(listener.id()),
          "would need " + connectors.size() + " connectors for listener '" + listener.name() + "'",
          "name larger networks");
    }
    return connectors;
  }

  private ConnectorSettings connector(
      int number, List<RangeEntry> ranges, Permissions permissions, LogIns logIns) {
    String name = PREFIX + listener.name() + " " + number;
    if (name.length() > NAME) {
      gaps.refuse(
          Optional.of(listener.id()),
          "takes names of " + NAME + " characters for connectors",
          "give listener '" + listener.name() + "' a shorter name");
    }
    Set<Mechanism> mechanisms = EnumSet.noneOf(Mechanism.class);
    mechanisms.addAll(logIns.mechanisms());
    if (listener.tls() != Listener.Tls.NONE) {
      mechanisms.add(Mechanism.TLS);
    }
    return new ConnectorSettings(
        name,
        listener.name(),
        profile.edition().hasFrontend() ? Optional.of(FRONTEND) : Optional.empty(),
        listener.hostname(),
        bindings(listener),
        ranges,
        mechanisms,
        listener.tls().isForced(),
        permissions);
  }

  /** Every address is one of IPv4 or of IPv6. */
  static List<Binding> bindings(Listener listener) {
    List<Binding> bindings = new ArrayList<>();
    for (Endpoint endpoint : listener.endpoints()) {
      endpoint
          .address()
          .ifPresentOrElse(
              address -> bindings.add(new Binding(address, endpoint.port())),
              () -> {
                bindings.add(Binding.anyIpv4(endpoint.port()));
                bindings.add(Binding.anyIpv6(endpoint.port()));
              });
    }
    return bindings;
  }
}

package org.relayc.emitters.exchange.shell.script;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.exchange.shell.account.RangeText;
import org.relayc.emitters.exchange.shell.state.Access;
import org.relayc.emitters.exchange.shell.state.Binding;
import org.relayc.emitters.exchange.shell.state.Mechanism;
import org.relayc.emitters.exchange.shell.state.PermissionGroup;
import org.relayc.emitters.exchange.shell.state.ReceiveConnector;

/** The connectors that set-up makes on a server with a front end, where clients may come. */
final class FreshServer {
  private static final int SMTP = 25;

  private FreshServer() {}

  /** Those that share an endpoint with the policy. */
  static List<ReceiveConnector> connectors(List<Binding> endpoints, Place place) {
    if (endpoints.stream().noneMatch(endpoint -> endpoint.port() == SMTP)) {
      return List.of();
    }
    return List.of(
        new ReceiveConnector(
            "Default Frontend",
            true,
            List.of(Binding.anyIpv4(SMTP), Binding.anyIpv6(SMTP)),
            Stream.of("0.0.0.0-255.255.255.255", "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")
                .map(range -> RangeText.range(range).orElseThrow())
                .toList(),
            EnumSet.of(
                Mechanism.TLS, Mechanism.INTEGRATED, Mechanism.BASIC, Mechanism.BASIC_OVER_TLS),
            Set.of(PermissionGroup.ANONYMOUS_USERS),
            false,
            Access.NONE,
            place));
  }
}

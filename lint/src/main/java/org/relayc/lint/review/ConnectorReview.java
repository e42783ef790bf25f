package org.relayc.lint.review;

import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.exchange.shell.state.AccessEntry;
import org.relayc.emitters.exchange.shell.state.AccessList;
import org.relayc.emitters.exchange.shell.state.ReceiveConnector;
import org.relayc.emitters.exchange.shell.state.Right;
import org.relayc.emitters.exchange.shell.state.TransportServer;
import org.relayc.emitters.exchange.shell.state.Trustee;
import org.relayc.emitters.exchange.shell.state.WellKnown;
import org.relayc.lint.finding.LintCode;
import org.relayc.model.address.AddressSet;

/** The receive connectors of a server of Exchange 2007 or later. */
public record ConnectorReview(TransportServer server) {
  /** Those that take mail. */
  public List<ReceiveConnector> connectors() {
    return server.connectors().stream().filter(ReceiveConnector::enabled).toList();
  }

  /** True where a connector is known to give a right to somebody. */
  public static boolean grants(ReceiveConnector connector, Trustee trustee, Right right) {
    List<AccessEntry> entries = AccessList.of(connector).entries();
    boolean denied =
        entries.stream().anyMatch(entry -> entry.deny() && says(entry, trustee, right));
    return !denied
        && entries.stream().anyMatch(entry -> !entry.deny() && says(entry, trustee, right));
  }

  private static boolean says(AccessEntry entry, Trustee trustee, Right right) {
    return entry.trustee().equals(trustee) && entry.rights().contains(right);
  }

  /** The clients of connectors that let them relay for their address alone. */
  public List<TrustedList> trusted() {
    return connectors().stream()
        .filter(connector ->
            connector.isExternallySecured()
                || grants(connector, WellKnown.ANONYMOUS, Right.ANY_RECIPIENT))
        .map(ConnectorReview::ranges)
        .toList();
  }

  /** The clients that a connector is for. */
  public static TrustedList ranges(ReceiveConnector connector) {
    return TrustedList.of(
        "RemoteIPRanges of '" + Findings.shown(connector.name()) + "'",
        connector.ranges().stream()
            .map(range -> new TrustedList.Entry(range.toString(), AddressSet.of(range)))
            .toList(),
        Optional.of(connector.place()));
  }

  /** A finding at a connector. */
  public static Diagnostic at(
      ReceiveConnector connector, LintCode code, String message, String help) {
    return Diagnostic.of(code, message, connector.place()).help(help);
  }
}

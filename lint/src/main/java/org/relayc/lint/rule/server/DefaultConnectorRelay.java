package org.relayc.lint.rule.server;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.exchange.shell.state.Right;
import org.relayc.emitters.exchange.shell.state.WellKnown;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.ConnectorReview;
import org.relayc.lint.rule.ConnectorRule;
import org.relayc.model.address.AddressSet;

/** The connector that is for every client there is lets whoever has not logged in relay. */
public final class DefaultConnectorRelay implements ConnectorRule {
  @Override
  public List<Diagnostic> inConnectors(ConnectorReview review) {
    return review.connectors().stream()
        .filter(connector ->
            AddressSet.ANY.ipv4().isSubsetOf(ConnectorReview.ranges(connector).addresses()))
        .filter(connector ->
            ConnectorReview.grants(connector, WellKnown.ANONYMOUS, Right.ANY_RECIPIENT))
        .map(connector ->
            ConnectorReview.at(
                connector,
                LintCode.DEFAULT_CONNECTOR_RELAY,
                "'"
                    + Findings.shown(connector.name())
                    + "' is for every client, and lets ANONYMOUS LOGON send to any recipient",
                "take ms-Exch-SMTP-Accept-Any-Recipient from it, and make a connector of its own for"
                    + " the computers that must relay"))
        .toList();
  }
}

package org.relayc.lint.rule.login;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.exchange.shell.state.ReceiveConnector;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.relay.Sizes;
import org.relayc.lint.review.ConnectorReview;
import org.relayc.lint.rule.ConnectorRule;
import org.relayc.model.address.AddressSet;

/** A connector takes every client of a large network for a server of the organisation. */
public final class ExternalAuthoritativeWide implements ConnectorRule {
  /** The servers of a site fit into one network of this size. */
  private static final int MOST_IPV4 = 256;

  private static final int MOST_IPV6_BITS = 64;

  @Override
  public List<Diagnostic> inConnectors(ConnectorReview review) {
    return review.connectors().stream()
        .filter(ReceiveConnector::isExternallySecured)
        .filter(connector -> isWide(ConnectorReview.ranges(connector).addresses()))
        .map(connector ->
            ConnectorReview.at(
                connector,
                LintCode.EXTERNAL_AUTHORITATIVE_WIDE,
                "'"
                    + Findings.shown(connector.name())
                    + "' takes "
                    + Sizes.of(ConnectorReview.ranges(connector).addresses())
                    + " for servers of the organisation, with every right these have",
                "name the addresses of the servers that are meant in RemoteIPRanges; for others give"
                    + " ms-Exch-SMTP-Accept-Any-Recipient alone"))
        .toList();
  }

  private static boolean isWide(AddressSet addresses) {
    return addresses.ipv4Count() > MOST_IPV4
        || addresses.ipv6().addressCount().bitLength() > MOST_IPV6_BITS + 1;
  }
}

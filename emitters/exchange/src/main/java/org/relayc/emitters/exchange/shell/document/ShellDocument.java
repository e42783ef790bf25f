package org.relayc.emitters.exchange.shell.document;

import java.util.List;
import org.relayc.emitters.exchange.shell.profile.DefaultConnectors;
import org.relayc.emitters.exchange.shell.profile.Edition;
import org.relayc.emitters.exchange.shell.state.Binding;

/**
 * What an Exchange server is to be told.
 *
 * @param endpoints where the policy speaks, be there a connector or none
 */
public record ShellDocument(
    Edition edition,
    DefaultConnectors defaultConnectors,
    List<Binding> endpoints,
    List<DomainSettings> domains,
    List<ConnectorSettings> connectors) {
  public ShellDocument {
    endpoints = List.copyOf(endpoints);
    domains = List.copyOf(domains);
    connectors = List.copyOf(connectors);
  }
}

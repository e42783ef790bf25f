package org.relayc.emitters.james.configuration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.relayc.diagnostics.source.Place;
import org.relayc.emitters.james.network.NetworkList;
import org.relayc.model.policy.Endpoint;

/**
 * A listener of smtpserver.xml.
 *
 * @param name its jmxName
 * @param trusted whose sessions may relay without a log-in
 * @param doubts what lets a client relay that only the server can tell, each by itself
 * @param hooks in the order in which James asks them
 * @param headers what it writes into every message, by names in lower case
 */
public record SmtpServer(
    String name,
    List<Endpoint> endpoints,
    LogIn logIn,
    Encryption encryption,
    NetworkList trusted,
    List<String> doubts,
    List<Hook> hooks,
    Map<String, String> headers,
    Place place) {
  public SmtpServer {
    endpoints = List.copyOf(endpoints);
    doubts = List.copyOf(doubts);
    hooks = List.copyOf(hooks);
    headers = new TreeMap<>(headers);
  }
}

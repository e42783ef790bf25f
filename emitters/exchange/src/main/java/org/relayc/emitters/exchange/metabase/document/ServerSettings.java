package org.relayc.emitters.exchange.metabase.document;

import java.util.List;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.blob.RelayIpList;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.policy.Endpoint;

/**
 * What a virtual server is set to.
 *
 * @param number by which both stores name it
 * @param secureBindings where it listens with TLS from the first byte
 * @param connections who may connect
 * @param requiresTls whether nothing is taken in clear
 * @param relayList who may relay by address
 * @param relayForAuth whether whoever logs in may relay
 * @param permissions who may relay beyond that, on a server that has the dialog
 */
public record ServerSettings(
    int number,
    ListenerName listener,
    List<Endpoint> bindings,
    List<Endpoint> secureBindings,
    Optional<DomainName> hostname,
    RelayIpList connections,
    LogIn logIn,
    boolean requiresTls,
    RelayIpList relayList,
    boolean relayForAuth,
    Permissions permissions) {
  public ServerSettings {
    bindings = List.copyOf(bindings);
    secureBindings = List.copyOf(secureBindings);
  }
}

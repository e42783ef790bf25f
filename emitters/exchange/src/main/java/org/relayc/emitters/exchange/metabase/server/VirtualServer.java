package org.relayc.emitters.exchange.metabase.server;

import java.util.List;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Endpoint;

/**
 * An SMTP virtual server.
 *
 * @param name its number, as both stores name it
 * @param bindings where it listens
 * @param secureBindings where it listens with TLS from the first byte
 * @param connections who may connect
 * @param anonymous whether clients may send without a log-in
 * @param logIn whether clients can log in; with anonymous access alone they cannot
 * @param requiresTls whether nothing is taken in clear
 * @param local domains that are delivered here
 * @param forwarded domains that are taken from anyone and passed on
 * @param opened the same, where they are the domains of anybody, as those of {@code *} or {@code
 *     *.com}: an open relay
 * @param relayList "Select which computers may relay"
 * @param relayForAuth "Allow all computers which successfully authenticate to relay, regardless of
 *     the list above"
 */
public record VirtualServer(
    String name,
    List<Endpoint> bindings,
    List<Endpoint> secureBindings,
    AccessList connections,
    boolean anonymous,
    boolean logIn,
    boolean requiresTls,
    NameSet local,
    NameSet forwarded,
    NameSet opened,
    AccessList relayList,
    Answer relayForAuth,
    SubmitRelay submitRelay) {
  /** A server that passes nothing on to the domains of anybody. */
  public VirtualServer(
      String name,
      List<Endpoint> bindings,
      List<Endpoint> secureBindings,
      AccessList connections,
      boolean anonymous,
      boolean logIn,
      boolean requiresTls,
      NameSet local,
      NameSet forwarded,
      AccessList relayList,
      Answer relayForAuth,
      SubmitRelay submitRelay) {
    this(
        name,
        bindings,
        secureBindings,
        connections,
        anonymous,
        logIn,
        requiresTls,
        local,
        forwarded,
        NameSet.EMPTY,
        relayList,
        relayForAuth,
        submitRelay);
  }

  public VirtualServer {
    bindings = List.copyOf(bindings);
    secureBindings = List.copyOf(secureBindings);
  }
}

package org.relayc.emitters.postfix.live.migrated;

import java.util.List;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.Answer;
import org.relayc.emitters.exchange.metabase.server.Connector;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.server.OpenDomains;
import org.relayc.emitters.exchange.metabase.server.SubmitRelay;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Endpoint;
import org.relayc.model.principal.PrincipalSet;

/** Virtual servers that use every setting that decides, one after the other. */
enum LegacyCase {
  NOBODY_RELAYS(new Draft()),
  ONLY_THE_LIST(new Draft().relay(only("10.0.0.0", 24, "192.0.2.7", 32))),
  ALL_EXCEPT_THE_LIST(new Draft().relay(allExcept("10.0.0.0", 24))),
  ALL_EXCEPT_NOTHING(new Draft().relay(AccessList.EVERYBODY)),
  WHO_LOGS_IN(new Draft().relayForAuth()),
  WHO_LOGS_IN_REGARDLESS_OF_THE_LIST(
      new Draft().relay(only("10.0.0.0", 24, "10.0.9.9", 32)).relayForAuth()),
  NAMED_USERS(new Draft().permitted(new PrincipalSet.User("anna"))),
  NO_ANONYMOUS_ACCESS(new Draft().relayForAuth().noAnonymous()),
  TLS_REQUIRED(new Draft().relayForAuth().tls()),
  TLS_FROM_THE_FIRST_BYTE(new Draft().relayForAuth().secure()),
  CONNECTIONS_FROM_A_LIST(new Draft().connections(only("10.0.0.0", 16, "192.0.2.0", 24))),
  CONNECTIONS_BUT_FROM_A_LIST(
      new Draft()
          .connections(allExcept("10.0.0.0", 16))
          .relay(only("10.0.0.0", 24, "172.16.0.1", 32))),
  REMOTE_DOMAINS(new Draft().forwarded(names("branch.example"))),
  REMOTE_DOMAINS_OF_ANYBODY(new Draft().forwarded(below("com"))),
  A_CONNECTOR(new Draft().connector(names("partner.example"), true)),
  A_CONNECTOR_THAT_IS_NOT_TICKED(new Draft().connector(names("partner.example"), false)),
  A_CONNECTOR_FOR_EVERYTHING(new Draft().connector(NameSet.ANY, true)),
  A_LIST_OF_NAMES(new Draft().relay(named("corp.example")), true);

  private final LegacyServer server;
  private final boolean narrower;

  LegacyCase(Draft draft) {
    this(draft, false);
  }

  LegacyCase(Draft draft, boolean narrower) {
    this.server = draft.server();
    this.narrower = narrower;
  }

  LegacyServer server() {
    return server;
  }

  /** True where its policy says that it allows less. */
  boolean isNarrower() {
    return narrower;
  }

  private static NameSet names(String name) {
    return NameSet.of(new NamePattern.Exactly(new DomainName(name)));
  }

  private static NameSet below(String name) {
    return NameSet.of(new NamePattern.Below(new DomainName(name)));
  }

  private static AddressSet cidr(String address, int length) {
    return AddressSet.of(new Cidr(IpAddress.parse(address), length));
  }

  private static AccessList only(String one, int length, String other, int otherLength) {
    AddressSet both = cidr(one, length).union(cidr(other, otherLength));
    return new AccessList.Only(new AccessList.Entries(both, NameSet.EMPTY));
  }

  private static AccessList allExcept(String address, int length) {
    return new AccessList.AllExcept(new AccessList.Entries(cidr(address, length), NameSet.EMPTY));
  }

  private static AccessList named(String name) {
    return new AccessList.Only(new AccessList.Entries(AddressSet.EMPTY, names(name)));
  }

  /**
   * A virtual server in the making: it delivers a domain, and takes everything but relays nothing.
   */
  private static final class Draft {
    private AccessList connections = AccessList.EVERYBODY;
    private AccessList relay = AccessList.NOBODY;
    private SubmitRelay permissions = new SubmitRelay.None();
    private NameSet forwarded = NameSet.EMPTY;
    private List<Connector> connectors = List.of();
    private boolean anonymous = true;
    private boolean relayForAuth;
    private boolean tls;
    private boolean secure;

    Draft relay(AccessList list) {
      relay = list;
      return this;
    }

    Draft connections(AccessList list) {
      connections = list;
      return this;
    }

    Draft relayForAuth() {
      relayForAuth = true;
      return this;
    }

    Draft permitted(PrincipalSet principals) {
      permissions = new SubmitRelay.Granted(principals);
      return this;
    }

    Draft noAnonymous() {
      anonymous = false;
      return this;
    }

    Draft tls() {
      tls = true;
      return this;
    }

    Draft secure() {
      secure = true;
      return this;
    }

    Draft forwarded(NameSet domains) {
      forwarded = domains;
      return this;
    }

    Draft connector(NameSet domains, boolean ticked) {
      connectors = List.of(new Connector("c", domains, Answer.of("connector.c.relay", ticked)));
      return this;
    }

    LegacyServer server() {
      VirtualServer server =
          new VirtualServer(
              "1",
              List.of(new Endpoint(Optional.empty(), 25)),
              secure ? List.of(new Endpoint(Optional.empty(), 465)) : List.of(),
              connections,
              anonymous,
              true,
              tls,
              names("ours.example"),
              forwarded,
              relay,
              Answer.of("server.1.relay-for-auth", relayForAuth),
              permissions);
      LegacyServer legacy = new LegacyServer(List.of(server), connectors, List.of());
      return OpenDomains.apart(legacy, name -> name.text().equals("com"));
    }
  }
}

package org.relayc.emitters.exchange.metabase.lower;

import org.relayc.emitters.exchange.metabase.blob.RelayIpList;
import org.relayc.emitters.exchange.metabase.lower.Who.Share;
import org.relayc.model.address.AddressSet;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.PrincipalSet;

/** Who may connect to a listener, and whether they need to log in before they send. */
final class Admission {
  private final Listener listener;
  private final Gaps gaps;
  private final AddressSet clients;
  private final RelayIpList connections;
  private final boolean takesAnonymous;

  Admission(RelayPolicy policy, Listener listener, boolean canLogIn, Gaps gaps) {
    this.listener = listener;
    this.gaps = gaps;
    Who submit =
        Who.of(
            listener.submit().map(Listener.Submit::principals).orElse(PrincipalSet.ANYONE),
            policy.membership(),
            isOffered(listener));
    boolean everyone = submit.equals(Who.EVERYONE);
    boolean whoLogsIn = submit.equals(new Who(false, Share.ALL));
    if (!everyone && !whoLogsIn && !submit.isNobody()) {
      gaps.narrow(
          listener.submit().orElseThrow().id(),
          "lets everybody submit, or everybody who logs in, and not some of them",
          "write 'submit for authenticated'",
          "nobody submits on listener '" + listener.name() + "'");
    }
    if (whoLogsIn && !canLogIn) {
      gaps.narrow(
          listener.submit().orElseThrow().id(),
          NoLogIn.reason(listener),
          NoLogIn.HELP,
          "nobody submits on listener '" + listener.name() + "'");
    }
    takesAnonymous = !whoLogsIn || !canLogIn;
    boolean anybody = everyone || (whoLogsIn && canLogIn);
    AddressSet accepted = anybody ? accepted() : AddressSet.EMPTY;
    connections = connections(accepted);
    boolean isListed = connections.mode() == RelayIpList.Mode.ONLY_LISTED;
    clients = isListed ? accepted.ipv4() : accepted;
  }

  /** True where the policy lets clients log in. */
  static boolean isOffered(Listener listener) {
    Listener.Auth auth = listener.auth();
    return auth.isOffered() && !(auth.overTls() && listener.tls() == Listener.Tls.NONE);
  }

  /** Those that may connect, of every family. */
  AddressSet clients() {
    return clients;
  }

  RelayIpList connections() {
    return connections;
  }

  boolean takesAnonymous() {
    return takesAnonymous;
  }

  private AddressSet accepted() {
    if (listener.accept().isEmpty()) {
      return AddressSet.ANY;
    }
    AddressSet accepted = AddressSet.EMPTY;
    for (Listener.Accept accept : listener.accept()) {
      if (accept.named().isEmpty()) {
        accepted = accepted.union(accept.from());
      }
    }
    for (Listener.Accept accept : listener.accept()) {
      if (accept.named().isPresent() && !accept.from().isSubsetOf(accepted)) {
        gaps.narrow(
            accept.id(),
            "does not confirm the names of clients, so that it cannot accept by one",
            "name their addresses",
            "nobody connects to listener '" + listener.name() + "' for its name");
      }
    }
    return accepted;
  }

  private RelayIpList connections(AddressSet accepted) {
    if (accepted.equals(AddressSet.ANY)) {
      return RelayIpList.EVERYONE;
    }
    boolean isWide = accepted.ipv6().equals(AddressSet.ANY.ipv6());
    // A list of those who may not connect is published in plain text only, never in bytes.
    if (isWide && !gaps.edition().isExchange()) {
      return ListEntries.allExcept(accepted.complement());
    }
    if (!accepted.ipv6().isEmpty()) {
      gaps.narrow(
          listener.accept().get(0).id(),
          "can list IPv4 addresses only as those that may connect",
          "accept IPv4 addresses only",
          "no IPv6 client connects to listener '" + listener.name() + "'");
    }
    return ListEntries.only(accepted);
  }
}

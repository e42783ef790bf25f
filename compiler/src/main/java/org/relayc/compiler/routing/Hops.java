package org.relayc.compiler.routing;

import java.util.OptionalInt;
import org.relayc.compiler.problem.Problems;
import org.relayc.compiler.value.Addresses;
import org.relayc.compiler.value.HostNames;
import org.relayc.compiler.value.Ports;
import org.relayc.compiler.value.Reading;
import org.relayc.dsl.syntax.Hop;
import org.relayc.model.mail.DomainName;
import org.relayc.model.policy.NextHop;

/** Reads next hops. */
final class Hops {
  private Hops() {}

  /** Something to go on with where the hop is wrong, which has then been told. */
  static NextHop nextHop(Hop hop, Problems problems) {
    OptionalInt port =
        hop.port()
            .flatMap(text -> Ports.port(text).orTell(fault -> problems.add(fault, hop)))
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty());
    return read(hop, port)
        .orTell(fault -> problems.add(fault, hop))
        .orElseGet(NextHop.MailExchanger::new);
  }

  private static Reading<NextHop> read(Hop hop, OptionalInt port) {
    if (!hop.quoted() && isAddress(hop.host())) {
      return Addresses.address(hop.host()).map(address -> new NextHop.Address(address, port));
    }
    Reading<DomainName> name =
        hop.quoted() ? HostNames.nameOrLabel(hop.host()) : HostNames.name(hop.host());
    return name.map(host -> new NextHop.Host(host, hop.bracketed(), port));
  }

  private static boolean isAddress(String host) {
    return host.indexOf(':') >= 0 || host.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
  }
}

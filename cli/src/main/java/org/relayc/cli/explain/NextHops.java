package org.relayc.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv6Address;
import org.relayc.model.mail.Recipient;
import org.relayc.model.policy.NextHop;

/** Where mail that is relayed or forwarded goes next, in words. */
public final class NextHops {
  private NextHops() {}

  public static List<String> of(Answer answer) {
    Decision decision = answer.ruling().decision();
    List<String> hops = new ArrayList<>();
    if (decision == Decision.RELAY || decision == Decision.FORWARD) {
      Set<DomainName> domains = new TreeSet<>();
      collect(answer.recipient(), domains, hops);
      for (DomainName domain : domains) {
        hops.add(words(answer.compiled().policy().nextHop(domain), domain));
      }
    }
    return hops;
  }

  private static void collect(Recipient recipient, Set<DomainName> domains, List<String> hops) {
    switch (recipient) {
      case Recipient.Mailbox mailbox -> domains.add(mailbox.domain());
      case Recipient.AtLiteral literal -> hops.add(literal.literal());
      case Recipient.Dressed dressed ->
          dressed.reached().forEach(reached -> collect(reached, domains, hops));
      case Recipient.Incomplete incomplete -> {
        // It reaches nobody.
      }
    }
  }

  private static String words(NextHop hop, DomainName domain) {
    return switch (hop) {
      case NextHop.MailExchanger exchanger -> "the mail exchangers of " + domain;
      case NextHop.Host host ->
          (host.direct() ? "[" + host.name() + "]" : host.name().text()) + port(host.port());
      case NextHop.Address address ->
          "[" + bracketed(address.address()) + "]" + port(address.port());
    };
  }

  private static String bracketed(IpAddress address) {
    return address instanceof Ipv6Address ? "IPv6:" + address : address.toString();
  }

  private static String port(OptionalInt port) {
    return port.isPresent() ? ":" + port.getAsInt() : "";
  }
}

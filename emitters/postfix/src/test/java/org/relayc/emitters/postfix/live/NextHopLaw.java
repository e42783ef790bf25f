package org.relayc.emitters.postfix.live;

import java.util.Optional;
import java.util.OptionalInt;
import org.relayc.emitters.postfix.live.dialogue.Resolution;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;
import org.relayc.model.mail.Recipient;
import org.relayc.model.policy.NextHop;
import org.relayc.model.policy.RelayPolicy;

/** Mail that leaves goes where the policy's forwards and routes send it. */
final class NextHopLaw {
  private final RelayPolicy policy;

  NextHopLaw(RelayPolicy policy) {
    this.policy = policy;
  }

  /** What is wrong with where Postfix sends a plain recipient's mail, or nothing. */
  Optional<String> complaint(Recipient recipient, Resolution resolution) {
    return switch (recipient) {
      case Recipient.Mailbox(String ignored, String local, DomainName domain)
          when resolution.leaves() ->
          complaint(domain, resolution);
      case Recipient.Mailbox ignored -> Optional.empty();
      case Recipient.AtLiteral ignored -> Optional.empty();
      case Recipient.Dressed ignored -> Optional.empty();
      case Recipient.Incomplete ignored -> Optional.empty();
    };
  }

  private Optional<String> complaint(DomainName domain, Resolution resolution) {
    String expected = withPort(text(policy.nextHop(domain), domain));
    return expected.equals(withPort(resolution.nextHop()))
        ? Optional.empty()
        : Optional.of("mail for " + domain + " should go to " + expected + ": " + resolution);
  }

  /** As transport(5) of 3.7 writes a next hop; brackets mean that no MX is looked up. */
  private static String text(NextHop hop, DomainName domain) {
    return switch (hop) {
      case NextHop.MailExchanger ignored -> domain.text();
      case NextHop.Host(DomainName name, boolean direct, OptionalInt port) ->
          (direct ? "[" + name + "]" : name.text()) + port(port);
      case NextHop.Address(IpAddress address, OptionalInt port) ->
          "[" + literal(address) + "]" + port(port);
    };
  }

  private static String literal(IpAddress address) {
    return switch (address) {
      case Ipv4Address four -> four.toString();
      case Ipv6Address six -> "ipv6:" + six;
    };
  }

  private static String port(OptionalInt port) {
    return port.isPresent() ? ":" + port.getAsInt() : "";
  }

  /** Port 25 goes without saying (smtp(8), 3.7); so does the {@code ipv6:} of an address. */
  private static String withPort(String hop) {
    String plain = hop.toLowerCase(java.util.Locale.ROOT).replace("[ipv6:", "[");
    int from = plain.lastIndexOf(']');
    return plain.indexOf(':', Math.max(from, 0)) < 0 ? plain + ":25" : plain;
  }
}

package org.relayc.emitters.postfix.lower;

import java.util.OptionalInt;
import org.relayc.model.mail.Ipv6Address;
import org.relayc.model.policy.NextHop;

/** A next hop as transport(5) writes it: brackets mean that no MX is looked up. */
final class HopText {
  private HopText() {}

  /** Empty for the mail exchangers of the recipient's own domain. */
  static String of(NextHop hop) {
    return switch (hop) {
      case NextHop.MailExchanger() -> "";
      case NextHop.Host(var name, boolean direct, OptionalInt port) ->
          (direct ? "[" + name + "]" : name.text()) + port(port);
      case NextHop.Address(var address, OptionalInt port) ->
          (address instanceof Ipv6Address ? "[ipv6:" + address + "]" : "[" + address + "]")
              + port(port);
    };
  }

  private static String port(OptionalInt port) {
    return port.isPresent() ? ":" + port.getAsInt() : "";
  }
}

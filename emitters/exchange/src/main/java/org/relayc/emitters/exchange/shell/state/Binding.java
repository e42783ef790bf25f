package org.relayc.emitters.exchange.shell.state;

import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;

/** Where a connector listens: an address of the server, or all of one family, and a port. */
public record Binding(IpAddress address, int port) {
  private static final IpAddress ANY_IPV4 = new Ipv4Address(0);
  private static final IpAddress ANY_IPV6 = new Ipv6Address(0, 0);

  public Binding {
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("port " + port);
    }
  }

  /** Every address of IPv4. */
  public static Binding anyIpv4(int port) {
    return new Binding(ANY_IPV4, port);
  }

  /** Every address of IPv6. */
  public static Binding anyIpv6(int port) {
    return new Binding(ANY_IPV6, port);
  }

  public boolean isIpv4() {
    return address instanceof Ipv4Address;
  }

  /** True where it is every address of its family. */
  public boolean isAny() {
    return address.equals(ANY_IPV4) || address.equals(ANY_IPV6);
  }

  /** As the cmdlets write it: {@code 10.0.0.5:25}, {@code [::]:25}. */
  @Override
  public String toString() {
    return isIpv4() ? address + ":" + port : "[" + address + "]:" + port;
  }
}

package org.relayc.model.address;

import java.util.List;
import org.relayc.model.mail.IpAddress;

/** The networks that are always there (language reference, last table). */
public final class Networks {
  public static final AddressSet LOOPBACK = of(net("127.0.0.0", 8), net("::1", 128));

  /** RFC 1918, RFC 6598, RFC 3927 and its like in IPv6, RFC 4193. */
  public static final AddressSet PRIVATE =
      of(
          net("10.0.0.0", 8),
          net("172.16.0.0", 12),
          net("192.168.0.0", 16),
          net("100.64.0.0", 10),
          net("169.254.0.0", 16),
          net("fc00::", 7),
          net("fe80::", 10));

  public static final AddressSet INTERNET = AddressSet.ANY.minus(LOOPBACK).minus(PRIVATE);

  private Networks() {}

  private static Cidr net(String network, int length) {
    return new Cidr(IpAddress.parse(network), length);
  }

  private static AddressSet of(Cidr... networks) {
    return AddressSet.union(List.of(networks).stream().map(AddressSet::of).toList());
  }
}

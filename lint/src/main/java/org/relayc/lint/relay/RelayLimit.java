package org.relayc.lint.relay;

import java.math.BigInteger;
import org.relayc.model.address.AddressSet;

/** How many addresses of the internet may be let in on purpose. */
public record RelayLimit(BigInteger ipv4, BigInteger ipv6) {
  /** True where these are few enough. */
  public boolean holds(AddressSet clients) {
    return BigInteger.valueOf(clients.ipv4Count()).compareTo(ipv4) <= 0
        && clients.ipv6().addressCount().compareTo(ipv6) <= 0;
  }
}

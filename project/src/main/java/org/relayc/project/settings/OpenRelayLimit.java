package org.relayc.project.settings;

import java.math.BigInteger;
import java.util.Optional;

/**
 * How many addresses of the internet may relay without a log-in before it is an open relay.
 *
 * @param because why it is not the usual limit
 */
public record OpenRelayLimit(BigInteger ipv4, BigInteger ipv6, Optional<String> because) {
  /** An IPv4 network of 65,536 addresses, and an IPv6 network that a provider has. */
  public static final OpenRelayLimit DEFAULT =
      new OpenRelayLimit(ofPrefix(32, 16), ofPrefix(128, 32), Optional.empty());

  /** The addresses of one network of this prefix length. */
  public static BigInteger ofPrefix(int width, int length) {
    return BigInteger.ONE.shiftLeft(width - length);
  }
}

package org.relayc.compiler.value;

import org.relayc.model.address.AddressSet;

/** Addresses from one to another, both included, as their bits. */
public sealed interface AddressSpan {
  /** IPv4 addresses, as unsigned ints. */
  record V4(int first, int last) implements AddressSpan {}

  /** IPv6 addresses; what is IPv4-mapped of them is not meant. */
  record V6(long firstHigh, long firstLow, long lastHigh, long lastLow) implements AddressSpan {}

  default void addTo(AddressSet.Builder builder) {
    switch (this) {
      case V4 it -> builder.addIpv4(it.first, it.last);
      case V6 it -> builder.addIpv6(it.firstHigh, it.firstLow, it.lastHigh, it.lastLow);
    }
  }
}

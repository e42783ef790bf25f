package org.relayc.emitters.james.network;

import java.util.Optional;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.IpAddress;

/** Reads entries with a colon (InetNetworkBuilder.getV6FromString, Inet6Network, 3.0 to 3.9). */
final class Ipv6Entry {
  /** What stands for a mask where none is written: sixteen bytes of ones. */
  private static final String EXACT = "32768";

  private Ipv6Entry() {}

  static Entry read(String token) {
    if (token.endsWith("*")) {
      return new Entry.Fatal("wildcards of IPv6 are not supported");
    }
    String text = token.replace('%', '/');
    int slash = text.indexOf('/');
    String host = slash < 0 ? text : text.substring(0, slash);
    String mask = slash < 0 ? EXACT : text.substring(slash + 1);
    Optional<IpAddress> address = address(host);
    if (address.isEmpty()) {
      return new Entry.Dropped("it is no IPv6 address");
    }
    int number;
    try {
      number = Integer.parseInt(mask);
    } catch (NumberFormatException nonsense) {
      return new Entry.Fatal("its length '" + mask + "' is no number");
    }
    int bytes = 32 - Integer.numberOfLeadingZeros(Math.max(number, 0));
    if (bytes > 16) {
      return new Entry.Fatal("its length '" + mask + "' is too large");
    }
    if (address.get().width() == 32) {
      return new Entry.Fatal("an IPv4 address in the notation of IPv6 is no IPv6 address");
    }
    AddressSet addresses = AddressSet.of(Cidr.containing(address.get(), 8 * bytes)).ipv6();
    return new Entry.Addresses(addresses, oddity(slash >= 0, mask, 8 * bytes));
  }

  /** One byte of the mask for each binary digit of the length: only /0 and /48 are right. */
  private static Optional<String> oddity(boolean written, String mask, int bits) {
    return !written || mask.equals(Integer.toString(bits))
        ? Optional.empty()
        : Optional.of("is /" + bits + " to James, whose masks of IPv6 are wrong");
  }

  private static Optional<IpAddress> address(String host) {
    boolean brackets = host.startsWith("[") && host.endsWith("]");
    try {
      return Optional.of(IpAddress.parse(brackets ? host.substring(1, host.length() - 1) : host));
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }
}

package org.relayc.emitters.postfix.semantics.question;

import java.util.Optional;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;

/**
 * A pattern of a list of networks, as it is compared with addresses (postconf(5) mynetworks, 3.7).
 *
 * @param addresses those that match
 * @param brokenFor those for which it is a fault: host bits behind a mask, and other nonsense
 */
public record NetworkText(AddressSet addresses, Optional<AddressSet> brokenFor) {
  private static final NetworkText NONE = new NetworkText(AddressSet.EMPTY, Optional.empty());

  /**
   * Reads a pattern; one with other characters than addresses have is a name. IPv6 stands in
   * brackets, and never matches an IPv4 client, mapped or not.
   */
  public static NetworkText read(String text) {
    if (!text.matches("[0-9a-fA-F.:\\[\\]/]+")) {
      return NONE;
    }
    boolean ipv6 = text.indexOf(':') >= 0;
    AddressSet family = ipv6 ? AddressSet.ANY.ipv6() : AddressSet.ANY.ipv4();
    try {
      return ipv6 ? ipv6(text) : ipv4(text);
    } catch (IllegalArgumentException broken) {
      // A text of digits and dots alone is compared as it stands.
      return text.matches("[0-9.]+")
          ? NONE
          : new NetworkText(AddressSet.EMPTY, Optional.of(family));
    }
  }

  private static NetworkText ipv4(String text) {
    int slash = text.indexOf('/');
    IpAddress address = IpAddress.parse(slash < 0 ? text : text.substring(0, slash));
    if (!(address instanceof Ipv4Address)) {
      throw new IllegalArgumentException(text);
    }
    return of(new Cidr(address, slash < 0 ? 32 : length(text.substring(slash + 1))));
  }

  private static NetworkText ipv6(String text) {
    int end = text.indexOf(']');
    if (!text.startsWith("[") || end < 0) {
      throw new IllegalArgumentException(text);
    }
    String rest = text.substring(end + 1);
    int length =
        rest.isEmpty() ? 128 : rest.startsWith("/") ? length(rest.substring(1)) : wrong(text);
    IpAddress address = IpAddress.parse(text.substring(1, end));
    if (address instanceof Ipv6Address) {
      return of(new Cidr(address, length));
    }
    if (length < 96 || length > 128) {
      throw new IllegalArgumentException(text);
    }
    new Cidr(address, length - 96); // Host bits are a fault here as well.
    return NONE;
  }

  private static int length(String text) {
    return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : wrong(text);
  }

  private static int wrong(String text) {
    throw new IllegalArgumentException(text);
  }

  private static NetworkText of(Cidr cidr) {
    return new NetworkText(AddressSet.of(cidr), Optional.empty());
  }
}

package org.relayc.emitters.james.network;

import java.util.Optional;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;

/** Reads entries without a colon (InetNetworkBuilder.getV4FromString, 3.0 to 3.9). */
final class Ipv4Entry {
  private static final String[] WILDCARDS = {
    "0.0.0.0/0.0.0.0", "0.0.0/255.0.0.0", "0.0/255.255.0.0", "0/255.255.255.0"
  };

  /** Bits of a mask that may stand apart, each of which doubles the ranges. */
  private static final int MOST_GAPS = 12;

  private Ipv4Entry() {}

  static Entry read(String token) {
    if (token.endsWith("*")) {
      int dots = (int) token.chars().skip(1).filter(c -> c == '.').count();
      if (dots >= WILDCARDS.length) {
        return new Entry.Fatal("it has too many dots before its '*'");
      }
      return dots == 0
          ? new Entry.Addresses(AddressSet.ANY.ipv4(), oddWildcard(token, "every IPv4 address"))
          : masked(
              token,
              token.substring(0, token.length() - 1) + WILDCARDS[dots],
              oddWildcard(token, "a whole network of " + 8 * dots + " bits"));
    }
    int slash = token.indexOf('/');
    if (slash < 0) {
      return masked(token, token + "/255.255.255.255", Optional.empty());
    }
    String length = token.substring(slash + 1);
    if (length.indexOf('.') >= 0) {
      return masked(token, token, Optional.empty());
    }
    return ofLength(token, token.substring(0, slash), length);
  }

  private static Optional<String> oddWildcard(String token, String what) {
    boolean whole = token.equals("*") || token.endsWith(".*");
    return whole
        ? Optional.empty()
        : Optional.of("is " + what + " to James, which looks at the dots alone");
  }

  /** The mask is what the arithmetic of the server makes of a length, whatever that is. */
  private static Entry ofLength(String token, String network, String length) {
    int written;
    try {
      written = Integer.parseInt(length);
    } catch (NumberFormatException nonsense) {
      return new Entry.Fatal("its length '" + length + "' is no number");
    }
    int bits = 32 - written;
    int mask = bits == 32 ? 0 : -1 - ((1 << bits) - 1);
    Optional<String> oddity =
        written >= 0 && written <= 32
            ? Optional.empty()
            : Optional.of(
                "is /" + Integer.bitCount(mask) + " to James, which counts lengths modulo 32");
    return masked(token, network, mask, oddity);
  }

  private static Entry masked(String token, String text, Optional<String> oddity) {
    int slash = text.indexOf('/');
    String network = text.substring(0, slash);
    Optional<Integer> mask = quad(text.substring(slash + 1));
    return mask.isPresent()
        ? masked(token, network, mask.get(), oddity)
        : HostText.isName(text.substring(slash + 1))
            ? new Entry.Unseen("the client is in '" + token + "', which James looks up")
            : new Entry.Dropped("its mask is no address");
  }

  private static Entry masked(String token, String network, int mask, Optional<String> oddity) {
    Optional<Integer> bits = quad(network);
    if (bits.isEmpty()) {
      return HostText.isName(network)
          ? new Entry.Unseen("the client is at '" + token + "', which James looks up")
          : new Entry.Dropped("it is no address, network or host name");
    }
    int lowest = mask == 0 ? 32 : Integer.numberOfTrailingZeros(mask);
    int gaps = mask == 0 ? 0 : 32 - lowest - Integer.bitCount(mask);
    if (gaps > MOST_GAPS) {
      return new Entry.Unseen("the client is in '" + token + "', a mask with holes");
    }
    AddressSet.Builder addresses = new AddressSet.Builder();
    int tail = lowest == 32 ? -1 : (1 << lowest) - 1;
    int holes = ~mask & ~tail;
    int hole = 0;
    do {
      int first = (bits.get() & mask) | hole;
      addresses.addIpv4(first, first | tail);
      // Goes through every value of the bits in the holes.
      hole = (hole - holes) & holes;
    } while (hole != 0);
    return new Entry.Addresses(addresses.build(), oddity);
  }

  private static Optional<Integer> quad(String text) {
    try {
      return IpAddress.parse(text) instanceof Ipv4Address(int bits)
          ? Optional.of(bits)
          : Optional.empty();
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }
}

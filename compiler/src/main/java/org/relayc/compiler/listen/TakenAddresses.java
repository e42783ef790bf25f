package org.relayc.compiler.listen;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.Ipv4Address;
import org.relayc.model.mail.Ipv6Address;

/** The addresses of one port that are listened on, and who was there first. */
final class TakenAddresses {
  /** What {@code 0.0.0.0} and {@code ::} are: every address of their family. */
  private static final IpAddress ALL_IPV4 = IpAddress.parse("0.0.0.0");

  private static final IpAddress ALL_IPV6 = IpAddress.parse("::");

  private final Map<Optional<IpAddress>, Taker> byAddress = new HashMap<>();
  private final Map<IpAddress, Taker> byFamily = new HashMap<>();
  private int count;

  private record Taker(int number, Endpoints.Bound bound) {}

  /**
   * Takes an address.
   *
   * @param address empty for all of both families
   * @return who was there first, of those that it is shared with
   */
  Optional<Endpoints.Bound> take(Optional<IpAddress> address, Endpoints.Bound bound) {
    Optional<Endpoints.Bound> first =
        sharers(address).min(Comparator.comparing(Taker::number)).map(Taker::bound);
    Taker taker = new Taker(count++, bound);
    byAddress.putIfAbsent(address, taker);
    address.ifPresent(it -> byFamily.putIfAbsent(family(it), taker));
    return first;
  }

  private Stream<Taker> sharers(Optional<IpAddress> address) {
    if (address.isEmpty()) {
      return Stream.concat(some(byAddress.get(address)), byFamily.values().stream());
    }
    IpAddress family = family(address.get());
    Stream<Taker> wide =
        Stream.of(Optional.<IpAddress>empty(), Optional.of(family))
            .flatMap(it -> some(byAddress.get(it)));
    return Stream.concat(
        wide, some(address.get().equals(family) ? byFamily.get(family) : byAddress.get(address)));
  }

  private static Stream<Taker> some(@Nullable Taker taker) {
    return Stream.ofNullable(taker);
  }

  private static IpAddress family(IpAddress address) {
    return switch (address) {
      case Ipv4Address it -> ALL_IPV4;
      case Ipv6Address it -> ALL_IPV6;
    };
  }
}

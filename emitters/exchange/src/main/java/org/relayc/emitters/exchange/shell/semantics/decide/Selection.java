package org.relayc.emitters.exchange.shell.semantics.decide;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.relayc.emitters.exchange.shell.door.Door;
import org.relayc.emitters.exchange.shell.door.Unseen;
import org.relayc.emitters.exchange.shell.state.RangeSize;
import org.relayc.emitters.exchange.shell.state.ReceiveConnector;
import org.relayc.model.address.AddressRange;
import org.relayc.model.mail.IpAddress;

/** Which connector answers a client: the one with the most specific range that holds it. */
public final class Selection {
  private Selection() {}

  /** Empty where none does, and the client is sent away. */
  public static Optional<ReceiveConnector> of(
      Door door, IpAddress client, Predicate<String> answers) {
    Optional<Match> byRange = Optional.empty();
    Optional<Match> byBinding = Optional.empty();
    for (Door.Candidate candidate : door.candidates()) {
      Optional<Match> match = match(candidate, client);
      byRange = closer(byRange, match);
      if (candidate.close()) {
        byBinding = closer(byBinding, match);
      }
    }
    boolean differ = byBinding.isPresent() && !byBinding.equals(byRange);
    return (differ && answers.test(Unseen.closerBinding(door)) ? byBinding : byRange)
        .map(Match::connector);
  }

  /** The size of a connector's smallest range that holds a client. */
  private record Match(ReceiveConnector connector, BigInteger size) {}

  private static Optional<Match> closer(Optional<Match> known, Optional<Match> other) {
    if (known.isEmpty() || other.isEmpty()) {
      return known.or(() -> other);
    }
    return other.get().size().compareTo(known.get().size()) < 0 ? other : known;
  }

  private static Optional<Match> match(Door.Candidate candidate, IpAddress client) {
    if (!candidate.reach().contains(client)) {
      return Optional.empty();
    }
    return candidate.connector().ranges().stream()
        .filter(range -> holds(range, client))
        .map(RangeSize::of)
        .min(Comparator.naturalOrder())
        .map(size -> new Match(candidate.connector(), size));
  }

  private static boolean holds(AddressRange range, IpAddress client) {
    return range.first().getClass() == client.getClass()
        && range.first().compareTo(client) <= 0
        && range.last().compareTo(client) >= 0;
  }
}

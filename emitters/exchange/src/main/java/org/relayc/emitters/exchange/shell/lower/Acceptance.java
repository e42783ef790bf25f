package org.relayc.emitters.exchange.shell.lower;

import org.relayc.model.address.AddressSet;
import org.relayc.model.policy.Listener;

/** Which clients may connect to a listener. */
final class Acceptance {
  private Acceptance() {}

  static AddressSet of(Listener listener, Gaps gaps) {
    if (listener.accept().isEmpty()) {
      return AddressSet.ANY;
    }
    AddressSet accepted = AddressSet.EMPTY;
    for (Listener.Accept accept : listener.accept()) {
      if (accept.named().isEmpty()) {
        accepted = accepted.union(accept.from());
      }
    }
    for (Listener.Accept accept : listener.accept()) {
      if (accept.named().isPresent() && !accept.from().isSubsetOf(accepted)) {
        gaps.narrow(
            accept.id(),
            "chooses a connector by the client's address, and never by its name",
            "name their addresses",
            "nobody connects to listener '" + listener.name() + "' for its name");
      }
    }
    return accepted;
  }
}

package org.relayc.model.meaning;

import java.util.List;
import java.util.Optional;
import org.relayc.model.address.Networks;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.policy.Endpoint;

/**
 * A place where mail is taken, and what is decided there.
 *
 * @param endpoints where it listens; two sides of a comparison are matched by these
 * @param dressing a domain in which a dressed recipient gets furthest, for witnesses
 */
public record Service(
    ListenerName name, List<Endpoint> endpoints, Optional<DomainName> dressing, DecisionTree tree) {
  public Service {
    endpoints = List.copyOf(endpoints);
  }

  /** True where nobody else can connect: it listens on the loopback interface alone. */
  public boolean isReachedFromItsHostAlone() {
    return !endpoints.isEmpty()
        && endpoints.stream()
            .map(Endpoint::address)
            .allMatch(address -> address.map(Networks.LOOPBACK::contains).orElse(false));
  }
}

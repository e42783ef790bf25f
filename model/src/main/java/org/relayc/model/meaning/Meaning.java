package org.relayc.model.meaning;

import java.util.List;

/**
 * What a policy or a configuration decides on every transaction.
 *
 * <p>Recipients without a domain or a local part, and address literals of the server's own, are
 * outside: they are left to the server (language reference, Comparing).
 *
 * @param assumptions what is taken for true without being seen, a fragment each; a proof names them
 * @param reservations what may decide otherwise and is not understood, a fragment each with its
 *     file and line; nothing is proven over these
 */
public record Meaning(List<Service> services, List<String> assumptions, List<String> reservations) {
  public Meaning {
    services = List.copyOf(services);
    assumptions = List.copyOf(assumptions);
    reservations = List.copyOf(reservations);
  }
}

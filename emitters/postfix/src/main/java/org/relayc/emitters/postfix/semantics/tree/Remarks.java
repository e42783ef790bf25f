package org.relayc.emitters.postfix.semantics.tree;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.relayc.emitters.postfix.configuration.Parameters;

/** What a meaning takes for true, and what may be otherwise. */
public final class Remarks {
  private final Set<String> assumptions = new LinkedHashSet<>();
  private final Set<String> reservations = new LinkedHashSet<>();

  void assume(String fragment) {
    assumptions.add(fragment);
  }

  void reserve(String fragment) {
    reservations.add(fragment);
  }

  /** Where mynetworks is not set, the host may be trusted, and no client is taken for it. */
  void trustsOwnHost(Parameters parameters) {
    boolean isHost = parameters.of("mynetworks_style").text().equals("host");
    if (!parameters.of("mynetworks").isSet() && isHost) {
      assume("no client has an address of the host itself, which Postfix trusts");
    }
  }

  /** Names that are no top-level domains are taken for names that a site made up for itself. */
  void registersNobodyBelow(Collection<String> domains) {
    domains.forEach(name ->
        assume("nobody can register names below '" + name + "', which no list of registries has"));
  }

  /** A parameter of which the server may see another text than we do. */
  void readInFull(Parameters parameters, String name) {
    parameters.of(name).unknown().ifPresent(why -> reserve(name + ": " + why));
  }

  public List<String> assumptions() {
    return List.copyOf(assumptions);
  }

  public List<String> reservations() {
    return List.copyOf(reservations);
  }
}

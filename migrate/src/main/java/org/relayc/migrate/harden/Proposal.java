package org.relayc.migrate.harden;

import java.util.ArrayList;
import java.util.List;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.migrate.lift.Closed;
import org.relayc.migrate.lift.Lifted;
import org.relayc.migrate.lift.PolicyLift;
import org.relayc.migrate.lift.Provenance;

/**
 * A policy with its traps closed.
 *
 * @param traps that it closes; none where there is nothing to propose
 */
public record Proposal(List<Trap> traps, Lifted lifted) {
  public Proposal {
    traps = List.copyOf(traps);
  }

  /** One for each policy that is made of the servers as they are, in the same order. */
  public static List<Proposal> of(LegacyServer legacy, Provenance provenance) {
    Hardening.Hardened hardened = Hardening.of(legacy);
    List<Lifted> plain = PolicyLift.of(legacy, provenance, Closed.NOTHING);
    List<Proposal> proposals = new ArrayList<>();
    for (Lifted lifted : plain) {
      List<Trap> traps = hardened.trapsOf(lifted.servers());
      Closed closed = new Closed(hardened.logInOverTls(), traps.stream().map(Trap::what).toList());
      Lifted safe =
          traps.isEmpty()
              ? lifted
              : PolicyLift.of(hardened.server(), provenance, closed).get(proposals.size());
      proposals.add(new Proposal(traps, safe));
    }
    return proposals;
  }
}

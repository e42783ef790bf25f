package org.relayc.migrate.server;

import java.util.List;
import org.relayc.migrate.lift.Lifted;
import org.relayc.migrate.proof.LiftProof;

/**
 * A policy that was made of a configuration.
 *
 * @param proof how it stands to the server, as far as a policy can speak of it
 * @param left what no policy speaks of, and the new server has to be told; a fragment each
 */
public record LiftedServer(Lifted lifted, LiftProof proof, List<String> left) {
  /** Of a configuration that is too large. */
  public static final LiftedServer TOO_LARGE =
      new LiftedServer(
          new Lifted(List.of(), "", List.of(), List.of()), new LiftProof.TooLarge(), List.of());

  public LiftedServer {
    left = List.copyOf(left);
  }
}

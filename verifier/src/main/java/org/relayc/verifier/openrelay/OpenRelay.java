package org.relayc.verifier.openrelay;

import java.util.List;

/**
 * What was found when every transaction of the internet was gone through.
 *
 * @param undecided why it cannot be said that there is nothing more; none for a proof
 * @param assumptions what was taken for true, a fragment each
 */
public record OpenRelay(List<RelayGrant> grants, List<String> undecided, List<String> assumptions) {
  public OpenRelay {
    grants = List.copyOf(grants);
    undecided = List.copyOf(undecided);
    assumptions = List.copyOf(assumptions);
  }
}

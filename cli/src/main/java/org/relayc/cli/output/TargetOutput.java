package org.relayc.cli.output;

import java.util.List;
import org.relayc.verifier.emission.ValidatedEmission;

/**
 * Everything that is to be written for a target.
 *
 * @param emission its files, proven to allow no more than the policy
 * @param notes for the operator
 */
public record TargetOutput(ValidatedEmission emission, List<String> notes, Manifest manifest) {
  public TargetOutput {
    notes = List.copyOf(notes);
  }
}

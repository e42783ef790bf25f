package org.relayc.verifier.emission;

import java.util.List;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.verifier.compare.Changed;
import org.relayc.verifier.compare.Relation;

/** Files of a target that allow no more than their policy; only a proof makes one. */
public final class ValidatedEmission {
  private final List<EmittedFile> files;
  private final Relation relation;
  private final List<String> assumptions;
  private final List<Changed> lost;

  ValidatedEmission(
      List<EmittedFile> files, Relation relation, List<String> assumptions, List<Changed> lost) {
    this.files = List.copyOf(files);
    this.relation = relation;
    this.assumptions = List.copyOf(assumptions);
    this.lost = List.copyOf(lost);
  }

  public List<EmittedFile> files() {
    return files;
  }

  /** Equivalent to the policy, or narrower where that was asked for. */
  public Relation relation() {
    return relation;
  }

  /** What the proof takes for true, a fragment each. */
  public List<String> assumptions() {
    return assumptions;
  }

  /** What the policy allows and the files do not; complete up to the limit that was given. */
  public List<Changed> lost() {
    return lost;
  }
}

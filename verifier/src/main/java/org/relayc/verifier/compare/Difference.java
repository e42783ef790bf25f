package org.relayc.verifier.compare;

import java.util.function.IntPredicate;
import org.relayc.model.mail.Decision;
import org.relayc.verifier.diagram.Combination;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.diagram.Projection;
import org.relayc.verifier.space.Levels;

/**
 * What changes where two services meet.
 *
 * @param before what the first decides, as a function
 * @param after what the second decides
 * @param changes the {@link Change} of every transaction
 */
record Difference(Meeting meeting, int before, int after, int changes) {
  /** The transactions whose change is wider, or those whose change is narrower. */
  int region(Diagrams diagrams, boolean wider) {
    return new Combination(
            diagrams,
            (leaf, none) ->
                leaf != Diagrams.NO && Change.of(leaf).isWider() == wider
                    ? Diagrams.YES
                    : Diagrams.NO)
        .of(changes, Diagrams.NO);
  }

  /** The transactions that relay on the second side and not on the first. */
  int newRelay(Diagrams diagrams) {
    return new Combination(
            diagrams,
            (leaf, none) ->
                leaf != Diagrams.NO && Change.of(leaf).is() == Decision.RELAY
                    ? Diagrams.YES
                    : Diagrams.NO)
        .of(changes, Diagrams.NO);
  }

  /** The part of a region that is in it whatever the answers are that cannot be seen. */
  static int surely(Diagrams diagrams, Levels levels, int region) {
    IntPredicate unseen = levels::isUnseen;
    return new Projection(diagrams, unseen, new Combination(diagrams, Math::min)).of(region);
  }
}

package org.relayc.verifier.diagram;

import java.util.Optional;
import org.relayc.model.meaning.Question;
import org.relayc.model.partition.IntSet;

/** What questions are in terms of atoms. */
public interface Terms {
  /** The atoms of the first dimension that a question holds for, if it asks for that one. */
  Optional<IntSet> first(Question question);

  /** The region in which a question holds. */
  int region(Question question);
}

package org.relayc.emitters.postfix.semantics.tree;

import java.util.Optional;
import org.relayc.emitters.postfix.semantics.words.Stage;
import org.relayc.emitters.postfix.semantics.words.Subject;
import org.relayc.model.meaning.DecisionTree;

/**
 * Where a list of restrictions leads.
 *
 * @param stage whose list it is, or is in
 * @param permit after something permits
 * @param through after its last restriction
 * @param warned whether what refuses only warns
 * @param depth how many lists are around it
 */
record Ends(Stage stage, DecisionTree permit, DecisionTree through, boolean warned, int depth) {
  Optional<Subject> byItself() {
    return stage.byItself();
  }

  /** For a list that stands in this one, before what is left of it. */
  Ends inside(DecisionTree next, boolean alsoWarned) {
    return new Ends(stage, permit, next, alsoWarned, depth + 1);
  }
}
